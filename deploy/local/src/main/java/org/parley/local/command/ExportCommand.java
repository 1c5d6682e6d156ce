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

/** `export`: the whole graph on standard output. */
public final class ExportCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of(), Set.of("format")).withoutOperands();
        String format = options.value("format", "json");
        if (!format.equals("json")) {
            throw new UsageException("There is no format “" + format + "”; there is json");
        }
        try (ServiceClient entity = session.client(StackAddresses::entity);
                InputStream graph = entity.open("/api/graph")) {
            graph.transferTo(session.out());
            session.out().println();
            return DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
