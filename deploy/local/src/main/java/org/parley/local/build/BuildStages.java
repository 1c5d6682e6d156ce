package org.parley.local.build;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows what Maven prints and tells, at the end, how long each stage took, how many tests ran and where it failed. */
public final class BuildStages {

    /** The stage of everything that is not a test run. */
    public static final String BUILD = "build, format and lint";

    private static final Pattern GOAL =
            Pattern.compile("\\[INFO] --- (\\S+):\\S+:(\\S+) \\(\\S+\\) @ (?:parley-)?(\\S+) ---");
    private static final Pattern TESTS =
            Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)\\s*$");
    private static final Pattern FAILED_MODULE = Pattern.compile("\\[INFO] (?:Parley: )?(.+?) \\.+ FAILURE");

    private final InstantSource clock;
    private final Map<String, Duration> durations = new LinkedHashMap<>();
    private final Map<String, Integer> tests = new LinkedHashMap<>();
    private final List<String> failed = new ArrayList<>();
    private String stage;
    private Instant since;
    private int skipped;

    public BuildStages(InstantSource clock, String firstStage) {
        this.clock = clock;
        this.stage = firstStage;
        this.since = clock.instant();
    }

    /** Begins a stage; the one before ends with it. Time spent in a stage of the same name before is kept. */
    public void begin(String name) {
        Instant now = clock.instant();
        durations.merge(stage, Duration.between(since, now), Duration::plus);
        stage = name;
        since = now;
    }

    /** Takes note of one line of Maven's output. */
    public void line(String line) {
        Matcher goal = GOAL.matcher(line);
        if (goal.find()) {
            boolean testing = goal.group(1).equals("surefire") && goal.group(2).equals("test");
            begin(testing ? "tests of " + goal.group(3) : BUILD);
            return;
        }
        Matcher count = TESTS.matcher(line);
        if (count.find()) {
            tests.merge(stage, Integer.parseInt(count.group(1)), Integer::sum);
            skipped += Integer.parseInt(count.group(4));
            return;
        }
        Matcher failure = FAILED_MODULE.matcher(line);
        if (failure.find()) {
            failed.add(failure.group(1));
        }
    }

    /** A table of the stages, and a verdict as its last line. Ends the current stage. */
    public String report(boolean passed) {
        begin(stage);
        StringBuilder report = new StringBuilder(row("STAGE", "MINUTES", "TESTS"));
        durations.forEach((name, took) ->
                report.append(row(name, minutes(took), tests.containsKey(name) ? "" + tests.get(name) : "")));
        Duration whole = durations.values().stream().reduce(Duration.ZERO, Duration::plus);
        int all = tests.values().stream().mapToInt(Integer::intValue).sum();
        report.append(row("all", minutes(whole), "" + all));
        String left = skipped == 0 ? "" : ", " + skipped + " of them skipped";
        report.append(
                passed
                        ? "\nPASSED: %d tests%s.\n".formatted(all, left)
                        : "\nFAILED in %s; what failed is named above.\n"
                                .formatted(failed.isEmpty() ? "the build" : String.join(" and in ", failed)));
        return report.toString();
    }

    private static String row(String stage, String minutes, String tests) {
        return "%-32s %8s %7s\n".formatted(stage, minutes, tests);
    }

    private static String minutes(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 60_000.0);
    }
}
