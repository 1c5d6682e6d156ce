package org.parley.local.command;

import java.util.List;
import java.util.Set;
import org.parley.local.LocalException;
import org.parley.local.build.Maven;
import org.parley.local.process.Programs;
import org.parley.local.stack.PartName;
import org.parley.local.terminal.Options;

/**
 * `pods`: renders the chart, runs what it makes as real pods under podman, signs in, brings an article in through them, and takes all down
 * again. A test of the chart's module does the work; this is the way to it.
 */
public final class PodsCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of(), Set.of("base")).withoutOperands();
        if (!Programs.succeeds("podman", "--version")) {
            throw new LocalException("podman is needed to run pods, and there is none on the path");
        }
        session.build(PartName.SERVICES.stream()
                .map(service -> session.repository().service(service.label()))
                .toList());
        return Programs.passThrough(new Maven(session.repository())
                .process(List.of(
                        "--projects",
                        "deploy/helm",
                        "--also-make",
                        "-Dspotless.check.skip=true",
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dtest=PodsTest",
                        "-Dparley.pods.base=" + ImagesCommand.base(session, options),
                        "test")));
    }
}
