package org.parley.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.parley.local.UsageException;
import org.parley.local.client.FolderUpload;
import org.parley.local.client.FolderUpload.Failure;
import org.parley.local.client.FolderUpload.Result;
import org.parley.local.client.ServiceClient;
import org.parley.local.stack.StackAddresses;
import org.parley.local.terminal.Options;
import org.parley.local.terminal.Progress;

/** `load`: sends a folder of articles and waits until they are in the graph. Ends with 0 only if none failed. */
public final class LoadCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        List<String> folders = Options.parse(arguments, Set.of(), Set.of()).operands();
        if (folders.size() != 1) {
            throw new UsageException("Name one folder");
        }
        Progress progress = session.progress();
        try (ServiceClient ingest = session.client(StackAddresses::ingest)) {
            Result result = progress.step(
                    "Loading " + folders.getFirst(),
                    () -> new FolderUpload(ingest).send(Path.of(folders.getFirst()), progress::detail));
            session.out()
                    .printf(
                            "%d sent: %d in the graph, %d already there, %d failed%n",
                            result.sent(),
                            result.processed(),
                            result.duplicates(),
                            result.failures().size());
            for (Failure failure : result.failures()) {
                session.out().printf("%s: %s (%s)%n", failure.file(), failure.detail(), failure.code());
            }
            return result.failures().isEmpty() ? DONE : FAILED;
        }
    }
}
