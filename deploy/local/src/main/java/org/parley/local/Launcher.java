package org.parley.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.local.build.Repository;
import org.parley.local.command.AnalyseCommand;
import org.parley.local.command.BenchCommand;
import org.parley.local.command.ChaosCommand;
import org.parley.local.command.Command;
import org.parley.local.command.DownCommand;
import org.parley.local.command.ExportCommand;
import org.parley.local.command.FixCommand;
import org.parley.local.command.ImagesCommand;
import org.parley.local.command.ImportCommand;
import org.parley.local.command.LoadCommand;
import org.parley.local.command.LogsCommand;
import org.parley.local.command.PodsCommand;
import org.parley.local.command.RedeliverCommand;
import org.parley.local.command.Session;
import org.parley.local.command.StatusCommand;
import org.parley.local.command.TestCommand;
import org.parley.local.command.TrainCommand;
import org.parley.local.command.UpCommand;

/** What the `parley` script hands over to: finds the command and turns its outcome into an exit status. */
public final class Launcher {

    private static final int USAGE_ERROR = 2;

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            Map.entry("up", new UpCommand()),
            Map.entry("down", new DownCommand()),
            Map.entry("status", new StatusCommand()),
            Map.entry("logs", new LogsCommand()),
            Map.entry("load", new LoadCommand()),
            Map.entry("export", new ExportCommand()),
            Map.entry("import", new ImportCommand()),
            Map.entry("redeliver", new RedeliverCommand()),
            Map.entry("analyse", new AnalyseCommand()),
            Map.entry("bench", new BenchCommand()),
            Map.entry("chaos", new ChaosCommand()),
            Map.entry("images", new ImagesCommand()),
            Map.entry("pods", new PodsCommand()),
            Map.entry("train", new TrainCommand()),
            Map.entry("test", new TestCommand()),
            Map.entry("fix", new FixCommand()),
            Map.entry("help", (session, arguments) -> {
                session.out().print(Help.text());
                return Command.DONE;
            }));

    private Launcher() {}

    public static void main(String[] arguments) {
        // Results are UTF-8 whatever the terminal's locale says: they are read by programs.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean interactive = Boolean.getBoolean("parley.terminal");
        Session session = new Session(Repository.here(), System.getenv(), out, err, interactive);
        System.exit(run(session, Arrays.asList(arguments)));
    }

    static Set<String> commandNames() {
        return COMMANDS.keySet();
    }

    static int run(Session session, List<String> arguments) {
        String name = arguments.isEmpty() ? "help" : arguments.getFirst().replaceFirst("^(--help|-h)$", "help");
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        Command command = COMMANDS.get(name);
        if (command == null) {
            session.err().println("parley: there is no command “" + name + "”; ./parley help lists them");
            return USAGE_ERROR;
        }
        if (rest.contains("--help") || rest.contains("-h")) {
            session.out().print(Help.of(name));
            return Command.DONE;
        }
        try {
            return command.run(session, rest);
        } catch (UsageException e) {
            session.err().println("parley: " + e.getMessage() + ". Usage: " + Help.usage(name));
            return USAGE_ERROR;
        } catch (LocalException e) {
            session.err().println("parley: " + e.getMessage());
            return Command.FAILED;
        }
    }
}
