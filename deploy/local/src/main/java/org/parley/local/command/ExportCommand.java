package org.parley.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.parley.local.UsageException;
import org.parley.local.client.ServiceClient;
import org.parley.local.stack.StackAddresses;
import org.parley.local.terminal.Options;

/** `export`: the whole graph on standard output, or the archive that `import` takes in. */
public final class ExportCommand implements Command {

    private static final Set<String> FORMATS = Set.of("json", "csv", "ftm", "graphml");
    private static final String ARCHIVE = "archive";

    @Override
    public int run(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of(), Set.of("format")).withoutOperands();
        String format = options.value("format", "json");
        if (!format.equals(ARCHIVE) && !FORMATS.contains(format)) {
            throw new UsageException(
                    "There is no format “" + format + "”; there are json, csv, ftm, graphml and archive");
        }
        String path = format.equals(ARCHIVE) ? "/api/archive" : "/api/graph?format=" + format;
        try (ServiceClient entity = session.client(StackAddresses::entity);
                InputStream graph = entity.open(path)) {
            graph.transferTo(session.out());
            session.out().println();
            return DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
