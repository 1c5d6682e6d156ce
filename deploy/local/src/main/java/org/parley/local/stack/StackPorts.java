package org.parley.local.stack;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.local.LocalException;
import org.parley.local.process.Ports;

/** A loopback port for every part. */
public record StackPorts(Map<PartName, Integer> ports) {

    private static final int MANAGEMENT_DISTANCE = 20;

    public StackPorts {
        ports = Map.copyOf(ports);
    }

    /**
     * What was asked for, else what was used before, else the usual ports.
     *
     * @param options ports from the command line, by {@link PartName#portOption()}
     * @param environment where {@link PartName#portVariable()} may name them
     * @throws LocalException if one is not a port, or two parts would have the same
     */
    public static StackPorts chosen(
            Map<String, String> options, Map<String, String> environment, Optional<StackPorts> before) {
        Map<PartName, Integer> ports = new EnumMap<>(PartName.class);
        for (PartName part : PartName.values()) {
            String option = options.getOrDefault(part.portOption(), "");
            String variable = environment.getOrDefault(part.portVariable(), "");
            if (!option.isBlank()) {
                ports.put(part, parse("--" + part.portOption(), option));
            } else if (!variable.isBlank()) {
                ports.put(part, parse(part.portVariable(), variable));
            } else {
                ports.put(part, before.map(known -> known.of(part)).orElse(part.usualPort()));
            }
        }
        requireDistinct(ports);
        return new StackPorts(ports);
    }

    /** Ports that are free now. */
    public static StackPorts free() {
        Map<PartName, Integer> ports = new EnumMap<>(PartName.class);
        Set<Integer> taken = new HashSet<>();
        for (PartName part : PartName.values()) {
            int port = Ports.free();
            while (taken.contains(port)
                    || taken.contains(port + MANAGEMENT_DISTANCE)
                    || !Ports.isFree(port + MANAGEMENT_DISTANCE)) {
                port = Ports.free();
            }
            taken.addAll(List.of(port, port + MANAGEMENT_DISTANCE));
            ports.put(part, port);
        }
        return new StackPorts(ports);
    }

    public int of(PartName part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new IllegalStateException("No port for " + part.label());
        }
        return port;
    }

    /** Where a service tells its health and measurements: so far above its own port that the services' ports do not meet. */
    public int managementOf(PartName service) {
        return of(service) + MANAGEMENT_DISTANCE;
    }

    private static int parse(String source, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, as for a number out of range.
        }
        throw new LocalException(source + " is a port from 1 to 65535, not “" + text + "”");
    }

    private static void requireDistinct(Map<PartName, Integer> ports) {
        Map<Integer, PartName> users = new HashMap<>();
        ports.forEach((part, port) -> requireUnused(users, part, port));
        PartName.SERVICES.forEach(
                service -> requireUnused(users, service, ports.getOrDefault(service, 0) + MANAGEMENT_DISTANCE));
    }

    private static void requireUnused(Map<Integer, PartName> users, PartName part, int port) {
        PartName other = users.putIfAbsent(port, part);
        if (other != null) {
            throw new LocalException("%s and %s would both listen on port %d; set %s or %s to another"
                    .formatted(other.label(), part.label(), port, other.portVariable(), part.portVariable()));
        }
    }
}
