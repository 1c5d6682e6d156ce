package org.parley.local.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.local.UsageException;

/**
 * The arguments of a command, sorted.
 *
 * @param operands those that are no option, in their order
 * @param values options with their values, by name without the hyphens; an option without a value has the value ""
 */
public record Options(List<String> operands, Map<String, String> values) {

    /**
     * Sorts the arguments. Options may stand anywhere; `--name value` and `--name=value` are the same; after `--` all are operands.
     *
     * @throws UsageException for an option that the command does not know, or one that lacks its value
     */
    public static Options parse(List<String> arguments, Set<String> flags, Set<String> valued) {
        List<String> operands = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                operands.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            }
            if (!argument.startsWith("-") || argument.equals("-")) {
                operands.add(argument);
                continue;
            }
            String[] parts = argument.replaceFirst("^--?", "").split("=", 2);
            String name = parts[0];
            if (flags.contains(name) && parts.length == 1) {
                values.put(name, "");
            } else if (valued.contains(name) && parts.length == 2) {
                values.put(name, parts[1]);
            } else if (valued.contains(name) && i + 1 < arguments.size()) {
                i++;
                values.put(name, arguments.get(i));
            } else if (valued.contains(name)) {
                throw new UsageException("The option " + argument + " needs a value");
            } else {
                throw new UsageException("There is no option " + argument);
            }
        }
        return new Options(List.copyOf(operands), Map.copyOf(values));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value, or the fallback where the option was not given. */
    public String value(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    /** Refuses operands for a command that takes none. */
    public Options withoutOperands() {
        if (!operands.isEmpty()) {
            throw new UsageException("Not understood: " + String.join(" ", operands));
        }
        return this;
    }
}
