package org.parley.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.local.client.FolderUpload;
import org.parley.local.client.ServiceClient;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;
import org.parley.local.stack.StackAddresses;
import org.parley.local.stack.StackHome;
import org.parley.local.stack.StackPorts;
import org.parley.local.terminal.Options;
import org.parley.local.terminal.Progress;

/** `up`: brings the whole stack to run and, the first time, the samples onto the desk. */
public final class UpCommand implements Command {

    private static final String SAMPLES_NOTE = "samples";

    @Override
    public int run(Session session, List<String> arguments) {
        Set<String> portOptions =
                Arrays.stream(PartName.values()).map(PartName::portOption).collect(Collectors.toSet());
        Options options =
                Options.parse(arguments, Set.of("no-samples"), portOptions).withoutOperands();
        StackHome home = session.home();
        StackPorts ports = StackPorts.chosen(options.values(), session.environment(), home.ports());
        LocalStack stack = session.stack(home, ports);
        Progress progress = session.progress();
        Instant begun = Instant.now();

        Thread giveUp = new Thread(stack::abandon, "give-up");
        Runtime.getRuntime().addShutdownHook(giveUp);
        List<PartName> started = stack.up(List.of(PartName.values()), progress);
        Runtime.getRuntime().removeShutdownHook(giveUp);

        if (stack.training().isDue()) {
            stack.training().begin(TrainCommand.inTheBackground(session));
        }
        int status = loadSamplesOnce(session, stack, options.has("no-samples"), progress);
        tellHowToEnter(session, stack.addresses(), started, Duration.between(begun, Instant.now()));
        return status;
    }

    private static int loadSamplesOnce(Session session, LocalStack stack, boolean declined, Progress progress) {
        StackHome home = stack.home();
        if (home.note(SAMPLES_NOTE).isPresent()) {
            return DONE;
        }
        if (declined) {
            home.leaveNote(SAMPLES_NOTE, "not wanted");
            return DONE;
        }
        try (ServiceClient ingest = new ServiceClient(stack.addresses().ingest(), stack.loadAccount())) {
            FolderUpload.Result result = progress.step(
                    "Loading the sample articles",
                    () -> new FolderUpload(ingest).send(session.repository().samples(), progress::detail));
            result.failures().forEach(failure -> progress.say("    " + failure));
            if (!result.failures().isEmpty()) {
                return FAILED;
            }
            home.leaveNote(SAMPLES_NOTE, "loaded");
            return DONE;
        }
    }

    private static void tellHowToEnter(
            Session session, StackAddresses addresses, List<PartName> started, Duration took) {
        String headline = started.isEmpty()
                ? "Parley runs already; nothing was started."
                : "Parley runs (started in " + Progress.text(took) + ").";
        session.out().printf("""

                        %s

                          %s

                          sign in as   analyst / analyst   to read
                                       admin / admin       to bring articles in, correct and delete too

                          These accounts are for this machine alone; everything listens on the loopback address only.
                          ./parley load FOLDER adds articles, ./parley status shows what runs, ./parley down stops it.
                        """, headline, addresses.web());
    }
}
