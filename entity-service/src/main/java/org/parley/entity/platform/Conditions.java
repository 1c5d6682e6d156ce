package org.parley.entity.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a query narrows by: only that for which a value is given. A condition that says "or nothing is asked for" would keep
 * the database from its indexes.
 */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Narrows by a condition in SQL whose one parameter has this name; without a value, by nothing. */
    public Conditions and(String sql, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(sql);
            values.put(parameter, value);
        }
        return this;
    }

    /** Narrows by a condition in SQL that holds others, whose parameters are its own. */
    public Conditions and(String sql, Conditions... held) {
        conditions.add(sql);
        List.of(held).forEach(each -> values.putAll(each.values));
        return this;
    }

    /** Gives a value to one more parameter of the conditions. */
    public Conditions with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** All conditions, to stand behind {@code where}. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** Tells each parameter and its value. */
    public void forEach(BiConsumer<String, Object> parameter) {
        values.forEach(parameter);
    }
}
