package org.parley.entity.reading.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.name.NameForms;

/**
 * Joins the names of one body, outlet, plan or happening, the short to the long: "WTO" and "World Trade Organization",
 * "Nordwind" and "Nordwind Logistics AG", "Commission" and "European Commission".
 */
final class BodyNameJoiner {

    /** What companies have behind their name, and leave away. */
    private static final Set<String> COMPANY_ENDINGS = Set.of(
            "group",
            "holding",
            "holdings",
            "company",
            "companies",
            "corporation",
            "international",
            "industries",
            "airlines",
            "airways",
            "motor",
            "motors",
            "energy",
            "technologies",
            "therapeutics",
            "pharmaceuticals",
            "pharma",
            "systems",
            "brands",
            "logistics");
    /** Heads of names that are said of any body, or of several of one article. */
    private static final Set<String> PLAIN_WORDS =
            Set.of("Party", "Group", "Government", "Opposition", "Office", "Department", "House", "Team", "Union");
    /** Bodies that bear the name of what gave them their money, and are another. */
    private static final Set<String> ENDOWED = Set.of("foundation", "fund", "trust");

    private final EntityTable table;
    private final Brackets brackets;

    BodyNameJoiner(EntityTable table) {
        this.table = table;
        this.brackets = new Brackets(table.document().text().value());
    }

    /** "World Trade Organization (WTO)"; "Nordwind Logistics AG" and "Nordwind"; "Foreign Ministry" of a longer name. */
    void join() {
        for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.OUTLET, EntityType.PLAN, EntityType.EVENT)) {
            // The longest first: "Nordwind" may be short for two forms of one name only.
            List<Entity> byLength = table.entities(type).stream()
                    .sorted(Comparator.comparingInt(
                                    (Entity entity) -> entity.name().length())
                            .reversed())
                    .toList();
            for (Entity shorter : byLength) {
                Entity longer = longer(shorter, type);
                if (longer != null) {
                    table.join(longer, shorter);
                }
            }
        }
    }

    /** The one name that another is short for; null if there is none or more than one. */
    private @Nullable Entity longer(Entity shorter, EntityType type) {
        List<Entity> candidates = table.entities(type).stream()
                .filter(other -> !other.id().equals(shorter.id()) && isShortFor(shorter, other))
                .sorted(Comparator.comparingInt(other -> other.name().length()))
                .toList();
        // "Nordwind" is "Nordwind Cargo" rather than "Nordwind Cargo Foundation".
        boolean nested = !candidates.isEmpty()
                && candidates.stream()
                        .allMatch(other -> (other.name() + " ")
                                .startsWith(candidates.getFirst().name() + " "));
        List<Entity> formal = candidates.stream()
                .filter(other -> isLegalName(other.name(), shorter.name()))
                .toList();
        if (formal.isEmpty() && !nested) {
            formal = candidates.stream()
                    .filter(other -> other.name().equals(shorter.name() + " Group"))
                    .toList();
        }
        if (formal.size() == 1) {
            return formal.getFirst();
        }
        return nested ? candidates.getFirst() : null;
    }

    /** "Nordwind Co Ltd" of "Nordwind", "PT Nordwind" too. */
    private static boolean isLegalName(String longer, String shorter) {
        boolean first = longer.startsWith(shorter + " ");
        return first
                ? Lexicon.isLegalForm(longer.substring(shorter.length() + 1))
                : longer.endsWith(" " + shorter)
                        && Lexicon.isCompanyPrefix(longer.substring(0, longer.length() - shorter.length() - 1));
    }

    private boolean isShortFor(Entity shorter, Entity longer) {
        return isShortFor(shorter.name(), longer.name())
                && (!longer.name().startsWith(shorter.name() + " ") || isIntroduced(shorter, longer))
                && (!isPlainBody(shorter.name()) || firstTold(longer) <= firstTold(shorter));
    }

    /** Whether the longer name came first, the headline apart, or has nothing more than a company's ending. */
    private boolean isIntroduced(Entity shorter, Entity longer) {
        List<String> rest = NameForms.words(
                longer.name().substring(shorter.name().length() + 1).strip());
        String last = rest.getLast();
        if (brackets.introduce(longer.name(), shorter.name())
                || Lexicon.isCompanySuffix(last)
                || rest.stream().allMatch(word -> COMPANY_ENDINGS.contains(word.toLowerCase(Locale.ROOT)))) {
            return true;
        }
        boolean endowed = ENDOWED.contains(last.toLowerCase(Locale.ROOT))
                && NameForms.words(shorter.name()).size() > 1;
        return !endowed && !isBranch(rest) && firstTold(longer) <= firstTold(shorter);
    }

    /** "FIBA Africa" is not FIBA; a club goes well without its town, and a company without its country. */
    private static boolean isBranch(List<String> rest) {
        @Nullable GazetteerEntry known = Gazetteer.shipped().find(String.join(" ", rest));
        return known != null && known.kind() == GazetteerEntry.Kind.REGION;
    }

    /** Where a name first stands in the running text. */
    private int firstTold(Entity entity) {
        return table.mentions().stream()
                .filter(mention -> table.entityOf(mention).id().equals(entity.id()))
                .filter(mention -> table.document()
                        .sentenceOf(mention.span())
                        .map(sentence -> !sentence.heading())
                        .orElse(true))
                .mapToInt(Mention::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isShortFor(String shorter, String longer) {
        if (longer.length() <= shorter.length()) {
            return false;
        }
        boolean acronym = shorter.length() >= 2
                && shorter.equals(shorter.toUpperCase(Locale.ROOT))
                && NameForms.words(longer).size() > 1
                && (NameForms.initials(longer).equals(shorter.replace(".", ""))
                        && (shorter.length() > 2 || brackets.introduce(longer, shorter)));
        if (acronym || brackets.introduce(longer, shorter)) {
            return true;
        }
        if (isLegalName(longer, shorter)) {
            return true;
        }
        boolean start = longer.startsWith(shorter + " ") && isOwnWord(shorter) && !longer.startsWith(shorter + " of ");
        boolean end = longer.endsWith(" " + shorter)
                && (NameForms.words(shorter).size() > 1
                        || Lexicon.isOutletHead(shorter)
                        || isPlainBody(shorter)
                        || NameForms.isCalledByLastWord(longer))
                && !longer.substring(0, longer.length() - shorter.length()).contains(" of ");
        return start || end;
    }

    /** "Commission", "Parliament": what a body is, with a capital, and no known body by itself. */
    private static boolean isPlainBody(String name) {
        return Lexicon.isBodyHead(name)
                && (Gazetteer.shipped().find(name) == null || name.equals("Parliament"))
                && !PLAIN_WORDS.contains(name);
    }

    /** A word that is nobody else's: "Nordwind", not "National". */
    private static boolean isOwnWord(String name) {
        List<String> words = NameForms.words(name);
        return words.size() > 1 || !Lexicon.isCommonWord(name.toLowerCase(Locale.ROOT));
    }
}
