package org.parley.entity.reading.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.name.NameForms;
import org.parley.entity.reading.text.Capitals;

/** Joins names of one thing: surnames, other spellings, shortened names, acronyms, plans with one number of points. */
final class NameJoiner {

    private static final Pattern POINTS =
            Pattern.compile("^(\\d+|\\p{L}+)-(?:point|points|step|phase|part|stage)\\b.*");

    /** Small words that surnames begin with: "ter Kulve" is called so, and "Ter Kulve" where a sentence begins. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "de", "da", "dos", "du", "di", "del", "della", "van", "von", "der", "den", "le",
            "la", "ter", "ten", "zu", "af");
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

    NameJoiner(EntityTable table) {
        this.table = table;
        this.brackets = new Brackets(table.document().text().value());
    }

    void join() {
        capitals();
        fullNames();
        surnames();
        bodies();
        plans();
    }

    /** "ASEAN" and "Asean", "OSLO" of a dateline and "Oslo". */
    private void capitals() {
        Map<String, Entity> first = new HashMap<>();
        for (Entity entity : List.copyOf(table.entities())) {
            boolean word =
                    entity.name().codePoints().filter(Character::isLetter).count() > 3;
            String key = entity.type() + "/" + entity.name().toLowerCase(Locale.ROOT);
            Entity same = word ? first.putIfAbsent(key, entity) : null;
            if (same != null) {
                boolean shouted = entity.type() == EntityType.PERSON && Capitals.isShouted(same.name());
                table.join(shouted ? entity : same, shouted ? same : entity);
                first.put(key, shouted ? entity : same);
            }
        }
    }

    /** "Donald J. Trump" and "Donald Trump"; "Rustem Umerov" and "Rustem Umierov". */
    private void fullNames() {
        List<Entity> persons = table.entities(EntityType.PERSON);
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                if (isOneFullName(persons.get(i).name(), persons.get(j).name())) {
                    boolean longer = NameForms.words(persons.get(j).name()).size()
                            > NameForms.words(persons.get(i).name()).size();
                    table.join(longer ? persons.get(j) : persons.get(i), longer ? persons.get(i) : persons.get(j));
                }
            }
        }
    }

    private static boolean isOneFullName(String a, String b) {
        List<String> first = NameForms.words(a);
        List<String> second = NameForms.words(b);
        return first.size() > 1
                && second.size() > 1
                && NameForms.sound(first.getFirst()).equals(NameForms.sound(second.getFirst()))
                && NameForms.soundAlike(NameForms.lastWord(a), NameForms.lastWord(b));
    }

    /** A bare surname is the person whose full name ends in it; if several are, the one named last before. */
    private void surnames() {
        for (Entity bare : table.entities(EntityType.PERSON)) {
            List<String> words = NameForms.words(bare.name());
            if (words.size() == 1 || isPartialName(words)) {
                Entity full = bearer(bare);
                if (full != null) {
                    table.join(full, bare);
                }
            }
        }
    }

    /** "von der Leyen", "Al-Assad", "bin Salman": several words, and still a bare surname. */
    private static boolean isPartialName(List<String> words) {
        boolean particles = words.size() <= 3
                && words.subList(0, words.size() - 1).stream()
                        .allMatch(word -> PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
        return Character.isLowerCase(words.getFirst().codePointAt(0)) || particles;
    }

    /** Whose surname it is; if nobody's, whose first name: "Somchai", "Kim", where people are called by it. */
    private @Nullable Entity bearer(Entity bare) {
        List<Entity> others = table.entities(EntityType.PERSON).stream()
                .filter(full -> !full.id().equals(bare.id()))
                .filter(full -> NameForms.words(full.name()).size() > 1)
                .toList();
        List<Entity> bySurname = others.stream()
                .filter(full -> isSurnameOf(bare.name(), full.name()))
                .toList();
        return namedLastBefore(
                bare,
                bySurname.isEmpty()
                        ? others.stream()
                                .filter(full -> NameForms.firstWord(full.name()).equals(bare.name()))
                                .toList()
                        : bySurname);
    }

    private static boolean isSurnameOf(String bare, String full) {
        List<String> words = NameForms.words(full);
        return endsWith(full, bare)
                || NameForms.soundAlike(NameForms.lastWord(full), bare)
                || words.subList(1, words.size()).contains(bare);
    }

    /** The one named last before the bare name, else the one named first behind it. */
    private @Nullable Entity namedLastBefore(Entity bare, List<Entity> candidates) {
        int at = firstMention(bare);
        return candidates.stream()
                .min(Comparator.comparing((Entity full) -> firstMention(full) >= at)
                        .thenComparing(full -> Math.abs(firstMention(full) - at)))
                .orElse(null);
    }

    private static boolean endsWith(String full, String bare) {
        String lower = full.toLowerCase(Locale.ROOT);
        return lower.endsWith(" " + bare.toLowerCase(Locale.ROOT))
                || lower.endsWith(" al-" + bare.toLowerCase(Locale.ROOT));
    }

    private int firstMention(Entity entity) {
        return table.mentions().stream()
                .filter(mention -> table.entityOf(mention).id().equals(entity.id()))
                .mapToInt(Mention::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** "World Trade Organization (WTO)"; "Nordwind Logistics AG" and "Nordwind"; "Foreign Ministry" of a longer name. */
    private void bodies() {
        for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.OUTLET, EntityType.PLAN, EntityType.EVENT)) {
            // The longest first: "Nordwind" may be short for two forms of one name only.
            List<Entity> byLength = table.entities(type).stream()
                    .sorted(Comparator.comparingInt(
                                    (Entity entity) -> entity.name().length())
                            .reversed())
                    .toList();
            for (Entity shorter : byLength) {
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
                if (formal.size() == 1 || nested) {
                    table.join(formal.size() == 1 ? formal.getFirst() : candidates.getFirst(), shorter);
                }
            }
        }
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

    /** "28-point peace framework" and "28-point proposal" of one article are one. */
    private void plans() {
        List<Entity> plans = table.entities(EntityType.PLAN);
        for (int i = 0; i < plans.size(); i++) {
            for (int j = i + 1; j < plans.size(); j++) {
                Matcher first = POINTS.matcher(plans.get(i).name());
                Matcher second = POINTS.matcher(plans.get(j).name());
                if (first.matches() && second.matches() && first.group(1).equals(second.group(1))) {
                    table.join(plans.get(i), plans.get(j));
                }
            }
        }
    }
}
