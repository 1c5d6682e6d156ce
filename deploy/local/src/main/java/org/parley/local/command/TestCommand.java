package org.parley.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.parley.local.LocalException;
import org.parley.local.build.BuildStages;
import org.parley.local.build.Maven;
import org.parley.local.keycloak.KeycloakDistribution;
import org.parley.local.postgres.TestPostgres;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;
import org.parley.local.stack.TestStack;
import org.parley.local.terminal.Options;
import org.parley.local.terminal.Progress;

/**
 * `test`: everything that says whether the project is sound: format, lint, the tests of every module, and the acceptance tests on the real
 * stack. One PostgreSQL and one Keycloak serve the whole run, on free ports, beside whatever else runs here.
 */
public final class TestCommand implements Command {

    @Override
    public int run(Session session, List<String> arguments) {
        Options.parse(arguments, Set.of(), Set.of()).withoutOperands();
        BuildStages stages = new BuildStages(InstantSource.system(), "PostgreSQL and Keycloak");
        Progress progress = session.progress();
        Maven maven = new Maven(session.repository());
        if (!KeycloakDistribution.isPrepared()) {
            progress.step("Fetching Keycloak (170 MB) and preparing it, once", () -> {
                KeycloakDistribution.prepared(maven::fetch);
            });
        }
        try (TestStack stack = TestStack.open(session.repository())) {
            LocalStack postgres = stack.up(List.of(PartName.POSTGRES), progress);
            stages.begin(BuildStages.BUILD);
            ProcessBuilder verify = maven.process(List.of("verify", "--fail-at-end"));
            verify.environment().putAll(stack.environment());
            verify.environment().putAll(TestPostgres.environment(postgres.databases()));
            boolean passed = run(session, maven, verify, stages);
            session.out().printf("%n%s", stages.report(passed));
            return passed ? DONE : FAILED;
        }
    }

    private static boolean run(Session session, Maven maven, ProcessBuilder verify, BuildStages stages) {
        try (Maven.Turn turn = maven.await()) {
            Instant begun = Instant.now();
            Process process = verify.start();
            process.getOutputStream().close();
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    session.out().println(line);
                    stages.line(line);
                }
            }
            boolean passed = process.waitFor() == 0;
            if (passed) {
                PartName.SERVICES.forEach(
                        service -> session.repository().service(service.label()).noteBuilt(begun));
            }
            return passed;
        } catch (IOException e) {
            throw new LocalException("Could not run Maven: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while the tests ran", e);
        }
    }
}
