package org.parley.local.command;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.local.LocalException;
import org.parley.local.build.Maven;
import org.parley.local.build.Product;
import org.parley.local.build.Repository;
import org.parley.local.client.ServiceClient;
import org.parley.local.client.Tokens;
import org.parley.local.postgres.PostgresServer.Durability;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.StackAddresses;
import org.parley.local.stack.StackHome;
import org.parley.local.stack.StackPorts;
import org.parley.local.terminal.Progress;

/**
 * Where a command finds itself.
 *
 * @param out for results alone
 * @param err for everything else
 * @param interactive whether a person watches `err`
 */
public record Session(
        Repository repository, Map<String, String> environment, PrintStream out, PrintStream err, boolean interactive) {

    StackHome home() {
        return StackHome.chosen(environment, repository.root());
    }

    Progress progress() {
        return Progress.on(err, interactive);
    }

    /** Builds what of this is stale. */
    void build(List<Product> needed) {
        List<Product> stale = needed.stream().filter(Product::isStale).toList();
        if (!stale.isEmpty()) {
            Progress progress = progress();
            String names = stale.stream().map(Product::module).collect(Collectors.joining(", "));
            progress.step("Building " + names, () -> new Maven(repository).build(stale, progress::detail));
        }
    }

    /** The stack of this home as it was last started, running or not; empty if there never was one. */
    Optional<LocalStack> stack() {
        StackHome home = home();
        return home.exists() ? home.ports().map(ports -> stack(home, ports)) : Optional.empty();
    }

    LocalStack stack(StackHome home, StackPorts ports) {
        return new LocalStack(home, ports, repository, Durability.DURABLE);
    }

    /** A client of the service that PARLEY_URL names, or of the local stack. */
    ServiceClient client(Function<StackAddresses, URI> service) {
        String url = environment.getOrDefault("PARLEY_URL", "");
        String token = environment.getOrDefault("PARLEY_TOKEN", "");
        if (!url.isBlank() || !token.isBlank()) {
            if (url.isBlank() || token.isBlank()) {
                throw new LocalException(
                        "PARLEY_URL and PARLEY_TOKEN belong together; set both, or neither for the local stack");
            }
            return new ServiceClient(URI.create(url), Tokens.given(token));
        }
        LocalStack stack =
                stack().orElseThrow(() -> new LocalException("Parley does not run here; ./parley up starts it"));
        return new ServiceClient(service.apply(stack.addresses()), stack.loadAccount());
    }
}
