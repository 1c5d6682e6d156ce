package org.parley.entity.reading.analysis;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes an analysis as one line of JSON. The records carry the format's own field names, so this walks them: absent
 * values are left out, enums are their names. Why an item was read ({@code rule}) is told only when asked for.
 */
public final class AnalysisJson {

    private static final String REASON = "rule";

    private final StringBuilder out = new StringBuilder(16_384);
    private final boolean explain;

    private AnalysisJson(boolean explain) {
        this.explain = explain;
    }

    /** One JSON object without line breaks. */
    public static String write(Analysis analysis, boolean explain) {
        AnalysisJson json = new AnalysisJson(explain);
        json.value(analysis);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Record fields -> object(fields);
            case Collection<?> items -> array(items);
            case BigDecimal number -> out.append(number.toPlainString());
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> string(value.toString());
        }
    }

    private void object(Record fields) {
        out.append('{');
        members(fields, true);
        out.append('}');
    }

    /** Writes the fields, behind a comma where others stand before them; whether there are none yet. */
    private boolean members(Record fields, boolean none) {
        boolean first = none;
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            Object value = read(component, fields);
            if (value == null || (!explain && component.getName().equals(REASON))) {
                continue;
            }
            if (fields instanceof Event.Participant && value instanceof Party party) {
                // {"entity":"e1","part":"AGENT"}: in which part stands beside who it is
                first = members((Record) party, first);
                continue;
            }
            if (!first) {
                out.append(',');
            }
            first = false;
            string(component.getName());
            out.append(':');
            value(value);
        }
        return first;
    }

    private static @Nullable Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record is always readable", e);
        }
    }

    private void array(Collection<?> items) {
        out.append('[');
        boolean first = true;
        for (Object item : items) {
            if (!first) {
                out.append(',');
            }
            first = false;
            value(item);
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // A lone surrogate cannot be written as UTF-8, so it goes out escaped.
                    if (c < 0x20 || c == 0x2028 || c == 0x2029 || isLoneSurrogate(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
