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
        String url = setting("PARLEY_URL");
        String token = setting("PARLEY_TOKEN");
        String realm = setting("PARLEY_REALM");
        if (!(url + token + realm).isBlank()) {
            if (url.isBlank() || token.isBlank() == realm.isBlank()) {
                throw new LocalException("PARLEY_URL goes with either PARLEY_TOKEN or PARLEY_REALM,"
                        + " and they with it; set none for the local stack");
            }
            return new ServiceClient(URI.create(url), realm.isBlank() ? Tokens.given(token) : account(realm));
        }
        LocalStack stack =
                stack().orElseThrow(() -> new LocalException("Parley does not run here; ./parley up starts it"));
        return new ServiceClient(service.apply(stack.addresses()), stack.loadAccount());
    }

    /** The service account that the environment names, which signs in again whenever its token ends. */
    private Tokens account(String realm) {
        String client = setting("PARLEY_CLIENT_ID");
        String secret = setting("PARLEY_CLIENT_SECRET");
        if (client.isBlank() || secret.isBlank()) {
            throw new LocalException("PARLEY_REALM asks for PARLEY_CLIENT_ID and PARLEY_CLIENT_SECRET,"
                    + " a service account of that realm");
        }
        return Tokens.ofClient(URI.create(realm.replaceFirst("/+$", "")), client, secret);
    }

    private String setting(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
