package org.parley.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.parley.local.UsageException;
import org.parley.local.client.ArchiveUpload;
import org.parley.local.client.ServiceClient;
import org.parley.local.stack.StackAddresses;
import org.parley.local.terminal.Options;

/** `import`: takes in an archive that `export --format archive` wrote. */
public final class ImportCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        List<String> files = Options.parse(arguments, Set.of(), Set.of()).operands();
        if (files.size() != 1) {
            throw new UsageException("Name one file");
        }
        try (ServiceClient entity = session.client(StackAddresses::entity)) {
            ArchiveUpload.Taken taken = session.progress()
                    .step(
                            "Importing " + files.getFirst(),
                            () -> new ArchiveUpload(entity).send(Path.of(files.getFirst())));
            session.out().printf("%d articles and %d decisions taken in%n", taken.articles(), taken.decisions());
            return DONE;
        }
    }
}
