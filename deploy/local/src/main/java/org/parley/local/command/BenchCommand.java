package org.parley.local.command;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.local.UsageException;
import org.parley.local.bench.LedgerBench;
import org.parley.local.bench.StartBench;
import org.parley.local.client.ServiceClient;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;
import org.parley.local.stack.TestStack;
import org.parley.local.terminal.Options;

/**
 * `bench`: measures the reading or the judgement on names against reference data, by the acceptance module's program; or
 * the ledger on generated news, or the starts of the services, in a stack of its own that is gone afterwards.
 */
public final class BenchCommand implements Command {

    private static final String SIZES = "1000,10000";

    @Override
    public int run(Session session, List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new UsageException("Name a benchmark");
        }
        if (arguments.getFirst().equals("ledger")) {
            return ledger(session, arguments.subList(1, arguments.size()));
        }
        if (arguments.getFirst().equals("start")) {
            return start(session, arguments.subList(1, arguments.size()));
        }
        return new ReadingProgram(session)
                .run("org.parley.bench.Bench", List.of(session.repository().benchmarks()), arguments);
    }

    private static int ledger(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of(), Set.of("articles")).withoutOperands();
        List<Integer> sizes = sizes(options.value("articles", SIZES));
        List<PartName> needed = List.of(PartName.POSTGRES, PartName.KEYCLOAK, PartName.ENTITY_SERVICE);
        session.build(List.of(session.repository().service(PartName.ENTITY_SERVICE.label())));
        try (TestStack test = TestStack.open(session.repository())) {
            LocalStack stack = test.up(needed, session.progress());
            try (ServiceClient entity = new ServiceClient(stack.addresses().entity(), stack.loadAccount())) {
                new LedgerBench(entity, () -> stack.databases().bytes("entity"), session.out()).run(sizes);
            }
        }
        return DONE;
    }

    private static int start(Session session, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of(), Set.of("rounds")).withoutOperands();
        int rounds = sizes(options.value("rounds", "5")).getFirst();
        session.build(PartName.SERVICES.stream()
                .map(service -> session.repository().service(service.label()))
                .toList());
        try (TestStack test = TestStack.open(session.repository())) {
            LocalStack stack = test.up(session.progress());
            session.progress().step("Making the AOT caches", stack.training()::train);
            new StartBench(stack, session.out())
                    .run(rounds, session.repository().samples());
        }
        return DONE;
    }

    private static List<Integer> sizes(String told) {
        try {
            return Stream.of(told.split(","))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (NumberFormatException e) {
            throw new UsageException("“" + told + "” is no list of numbers");
        }
    }
}
