package org.parley.entity.ledger.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.Capitals;

/** Chooses the name under which pages show an entity: the full name that most articles use. */
public final class DisplayName {

    private static final Pattern OWNED = Pattern.compile("^\\p{Lu}\\S*['’]s? ");

    private DisplayName() {}

    /**
     * A name in use.
     *
     * @param key of the designation that it belongs to
     * @param proper a name rather than a description
     */
    public record Form(String key, String text, boolean proper, int articles) {}

    /** The name to show; empty when there is none. */
    public static Optional<String> of(EntityType type, List<Form> forms) {
        if (type == EntityType.PLACE) {
            Optional<String> country = forms.stream()
                    .flatMap(form -> NameKey.countryName(form.key()).stream())
                    .findFirst();
            if (country.isPresent()) {
                return country;
            }
        }
        return forms.stream().min(best(type)).map(form -> tellingWhose(type, form));
    }

    /** "Labour (New Zealand)" where no article says whose, and all that call it so are about that country. */
    private static String tellingWhose(EntityType type, Form form) {
        return leavesOutWhose(type, form)
                ? NameKey.countryOf(form.key())
                        .map(country -> "%s (%s)".formatted(form.text(), country))
                        .orElse(form.text())
                : form.text();
    }

    private static boolean leavesOutWhose(EntityType type, Form form) {
        return NameKey.of(type, form.text())
                .filter(key -> Designation.isCommonBody(type, key))
                .isPresent();
    }

    private static Comparator<Form> best(EntityType type) {
        return Comparator.comparing((Form form) -> !form.proper())
                // A plan is known by how many points it has.
                .thenComparing(form -> type == EntityType.PLAN
                        && !Character.isDigit(form.text().charAt(0)))
                .thenComparing(form -> type == EntityType.PERSON && words(form) < 2)
                .thenComparing(form -> isProperName(type) && Capitals.isShouted(form.text()))
                .thenComparing(form -> leavesOutWhose(type, form))
                .thenComparing(form -> -form.articles())
                // "Russian Defence Ministry" rather than "Moscow's Defence Ministry".
                .thenComparing(form -> type == EntityType.ORGANIZATION
                        && OWNED.matcher(form.text()).find())
                .thenComparing(form -> -words(form))
                .thenComparing(Form::text);
    }

    /** A name that is never an acronym: headings and datelines alone have it in capitals. */
    private static boolean isProperName(EntityType type) {
        return type == EntityType.PERSON || type == EntityType.PLACE;
    }

    private static int words(Form form) {
        return NameKey.words(NameKey.fold(form.text())).size();
    }
}
