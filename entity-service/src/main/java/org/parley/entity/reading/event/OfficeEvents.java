package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.WordLists;

/**
 * Who comes into an office and who leaves it, where the verb alone does not say so: "becomes chief executive", "replaced
 * Berg with Aas", "took over from Berg", "stepped down", "was relieved of her duties".
 */
final class OfficeEvents {

    static final String APPOINTMENT = "APPOINTMENT";
    static final String DISMISSAL = "DISMISSAL";
    static final String RESIGNATION = "RESIGNATION";
    /** Bodies that one goes into and out of. */
    private static final String HOUSES =
            "(?i).*(?:house|kremlin|palace|pentagon|court|parliament|congress|hospital|embassy|hotel)";

    private static final Set<String> OFFICE = WordLists.set(OfficeEvents.class, "offices.txt");

    /** Offices of which there are several: "an adviser to the president". */
    private static final Set<String> OF_SEVERAL =
            Set.of("adviser", "advisor", "director", "minister", "judge", "ambassador", "envoy", "commissioner");

    private static final Set<String> REPLACING = Set.of("replace", "succeed", "lead", "head", "run", "chair", "serve");

    private final EventContext context;
    private final VerbEvents verbs;
    private final Successions successions;
    private final Transfers transfers;

    OfficeEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
        this.successions = new Successions(context, this);
        this.transfers = new Transfers(context, this);
    }

    void read(SentenceSyntax syntax, int index, Clause clause) {
        String after = syntax.chunkText(clause.verbChunk() + 1);
        switch (clause.verb().lemma()) {
            case "step", "stand" -> {
                if (after.equals("down")) {
                    changed(syntax, index, clause, RESIGNATION, List.of(), clause.subject());
                }
            }
            case "quit", "retire" -> {
                boolean ministers = heads(syntax, clause.subject(), "minister")
                        && clause.object().isEmpty();
                if ((context.isPerson(syntax, clause.subject()) || ministers)
                        && !clause.verb().passive()) {
                    changed(syntax, index, clause, RESIGNATION, List.of(), clause.subject());
                }
            }
            case "leave" -> {
                if (context.isPerson(syntax, clause.subject())
                        && (heads(syntax, clause.object(), Departures.LEFT)
                                || isBody(clause.object())
                                || isToldByCompany(syntax, clause))) {
                    changed(syntax, index, clause, RESIGNATION, List.of(), clause.subject());
                }
            }
            case "relieve", "remove", "strip" -> removed(syntax, index, clause);
            case "elect", "re-elect" -> chosen(syntax, index, clause, after);
            case "name", "swear", "promote", "confirm", "hire", "recruit", "select", "choose", "pick" ->
                chosen(syntax, index, clause, after);
            case "put", "install" -> {
                boolean inCharge = heads(syntax, clause.under("in"), "place", "charge")
                        || clause.verb().lemma().equals("install")
                                && !clause.under("as").isEmpty();
                if (inCharge && context.isPerson(syntax, clause.object())) {
                    List<NounPhrase> first = clause.object().subList(0, 1);
                    done(syntax, index, clause, APPOINTMENT, context.subject(syntax, clause), first);
                }
            }
            case "bring", "draft" -> {
                if (after.startsWith("in") && !clause.under("as").isEmpty()) {
                    chosen(syntax, index, clause, after);
                }
            }
            case "move", "transfer", "shift", "reassign" -> transfers.read(syntax, index, clause);
            case "fill" -> {
                // "her post will be filled by Berg"
                boolean vacant = clause.verb().passive() && heads(syntax, clause.subject(), "post", "vacancy");
                if (vacant && context.isPerson(syntax, clause.under("by"))) {
                    changed(syntax, index, clause, APPOINTMENT, List.of(), clause.under("by"));
                }
            }
            case "be" -> {
                // "will be chief executive of the group"
                boolean coming =
                        "will".equals(clause.verb().modal()) && !clause.verb().negated();
                if (coming) {
                    becomes(syntax, index, clause);
                }
            }
            case "become" -> becomes(syntax, index, clause);
            case "replace", "succeed" -> successions.read(syntax, index, clause);
            case "take" -> {
                boolean from =
                        !clause.under("from").isEmpty() || !clause.under("as").isEmpty();
                boolean over = after.equals("over") && (from || clause.object().isEmpty())
                        || heads(syntax, clause.object(), "office")
                        || heads(syntax, clause.object(), "helm", "reins") && isOfBody(clause.under("of"));
                if (over && context.isPerson(syntax, clause.subject())) {
                    changed(syntax, index, clause, APPOINTMENT, List.of(), clause.subject());
                }
            }
            default -> {}
        }
    }

    /** "left Nordbank in May", not the White House after a meeting. */
    private boolean isBody(List<NounPhrase> left) {
        Entity body = left.size() == 1 ? context.referents().entity(left.getFirst()) : null;
        return body != null
                && left.getFirst().isName()
                && body.type() == EntityType.ORGANIZATION
                && !body.name().matches(HOUSES);
    }

    /** "Nordbank said its chief executive would leave immediately": whoever says so is what is left. */
    private boolean isToldByCompany(SentenceSyntax syntax, Clause clause) {
        Clause teller = clause.link() == Clause.Link.CONTENT && clause.governor() >= 0
                ? syntax.clauses().get(clause.governor())
                : null;
        return teller != null
                && clause.object().isEmpty()
                && clause.under("for").isEmpty()
                && teller.subject().size() == 1
                && context.referents().type(teller.subject().getFirst()) == EntityType.ORGANIZATION
                && syntax.clauses().stream().noneMatch(other -> other.governor() == clause.index());
    }

    private void removed(SentenceSyntax syntax, int index, Clause clause) {
        boolean passive = clause.verb().passive();
        List<NounPhrase> leaving = passive ? clause.subject() : clause.object();
        boolean office = !clause.under("as").isEmpty()
                || heads(syntax, clause.under("of"), "duty", "duties", "post", "command", "portfolio")
                || heads(syntax, clause.under("from"), "duty", "duties", "post", "office", "position", "command");
        // "parliament removed the premier", not "removed him from the hall"
        boolean unseated =
                clause.verb().lemma().equals("remove") && clause.under("from").isEmpty();
        if ((office || unseated) && context.isPerson(syntax, leaving)) {
            changed(syntax, index, clause, DISMISSAL, passive ? clause.under("by") : clause.subject(), leaving);
        }
    }

    private void chosen(SentenceSyntax syntax, int index, Clause clause, String after) {
        boolean passive = clause.verb().passive();
        List<NounPhrase> chosen = passive ? clause.subject() : clause.object();
        boolean office = switch (clause.verb().lemma()) {
            // "readers elected her sportswoman of the year"
            case "elect", "re-elect" -> passive || !isCalled(syntax, chosen) || isGivenRole(syntax, chosen);
            case "swear" -> after.equals("in") || after.startsWith("in ");
            case "promote" -> !clause.under("to").isEmpty();
            default ->
                !clause.under("as").isEmpty()
                        || heads(syntax, clause.under("for"), "term", "post", "job")
                        || heads(syntax, clause.under("to"), "post", "job", "board", "cabinet")
                        || passive && !clause.object().isEmpty()
                        || isToReplace(syntax, clause)
                        || isGivenRole(syntax, chosen);
        };
        if (office && context.isPerson(syntax, chosen)) {
            List<NounPhrase> choosing = passive ? clause.under("by") : clause.subject();
            changed(syntax, index, clause, APPOINTMENT, choosing, chosen.subList(0, 1));
        }
    }

    /** "the helm of Nordbank", or of nothing; not of a yacht. */
    private boolean isOfBody(List<NounPhrase> of) {
        return of.stream()
                .allMatch(noun -> context.referents().type(noun) == EntityType.ORGANIZATION
                        || context.referents().type(noun) == EntityType.OUTLET
                        || context.referents().type(noun) == EntityType.PLACE);
    }

    /** Whether another phrase follows the one chosen at once: "elected Berg | sportswoman of the year". */
    private static boolean isCalled(SentenceSyntax syntax, List<NounPhrase> chosen) {
        int behind = chosen.isEmpty() ? 0 : syntax.chunkOf(chosen.getFirst().last()) + 1;
        return behind > 0
                && behind < syntax.chunks().size()
                && syntax.chunks().get(behind).noun() != null;
    }

    /** "named Berg interim chairwoman". */
    private boolean isGivenRole(SentenceSyntax syntax, List<NounPhrase> chosen) {
        Entity person = chosen.isEmpty() ? null : context.referents().entity(chosen.getFirst());
        int behind = chosen.isEmpty() ? -1 : syntax.chunkOf(chosen.getFirst().last()) + 1;
        NounPhrase role = behind > 0 && behind < syntax.chunks().size()
                ? syntax.chunks().get(behind).noun()
                : null;
        if (role != null && role.mention() == null && OFFICE.contains(NounTriggers.singular(syntax, role))) {
            return true;
        }
        return person != null
                && context.relations().stream()
                        .anyMatch(relation -> isOffice(relation, person, syntax, "named")
                                && relation.role() != null
                                && OFFICE.contains(relation.role()
                                        .substring(relation.role().lastIndexOf(' ') + 1)));
    }

    /** "named Berg to succeed him": what someone is named for. */
    private static boolean isToReplace(SentenceSyntax syntax, Clause clause) {
        Clause inner = ActionClauses.infinitive(syntax, clause);
        return inner != null && REPLACING.contains(inner.verb().lemma());
    }

    /** What someone becomes is an office if the relations say so, and there is one of it: "minister", not "a banker". */
    private void becomes(SentenceSyntax syntax, int index, Clause clause) {
        // "became the third minister to resign"
        boolean oneOfMany = ActionClauses.infinitive(syntax, clause) != null;
        if (!context.isPerson(syntax, clause.subject()) || clause.object().isEmpty() || oneOfMany) {
            return;
        }
        String article = syntax.lower(clause.object().getFirst().first());
        Entity person = context.referents().entity(clause.subject().getFirst());
        boolean held = person != null
                && context.relations().stream().anyMatch(relation -> isOffice(relation, person, syntax, "copula"));
        // "is expected to become chairman of the bank": no office yet
        boolean coming = StatusReader.of(syntax, clause) == Event.Status.PLANNED
                && OFFICE.contains(
                        syntax.words().get(clause.object().getFirst().head()).lemma());
        boolean several = "will".equals(clause.verb().modal())
                && OF_SEVERAL.contains(
                        syntax.words().get(clause.object().getFirst().head()).lemma());
        if ((held || coming) && (several || !article.equals("a") && !article.equals("an"))) {
            changed(syntax, index, clause, APPOINTMENT, List.of(), clause.subject());
        }
    }

    private static boolean isOffice(Relation relation, Entity person, SentenceSyntax syntax, String rule) {
        return relation.predicate().equals("HOLDS_ROLE")
                && relation.subject().equals(person.id())
                && rule.equals(relation.rule())
                && syntax.sentence().span().contains(relation.evidence());
    }

    /** Adds the event, if anybody takes part in it: those by whom it is done, and those who come or go. */
    void changed(
            SentenceSyntax syntax, int index, Clause clause, String type, List<NounPhrase> by, List<NounPhrase> of) {
        done(syntax, index, clause, type, verbs.participants(syntax, by), of);
    }

    private void done(
            SentenceSyntax syntax, int index, Clause clause, String type, List<Participant> by, List<NounPhrase> of) {
        List<Participant> taking = new ArrayList<>(Participant.all(Involvement.AGENT, by));
        verbs.participants(syntax, of).forEach(one -> Participants.add(taking, one.as(Involvement.CONCERNED)));
        if (!taking.isEmpty()) {
            String rule = "verb-" + clause.verb().lemma();
            verbs.add(syntax, index, clause, type, taking, null, rule);
        }
    }

    private static boolean heads(SentenceSyntax syntax, List<NounPhrase> nouns, String... heads) {
        return heads(syntax, nouns, Set.of(heads));
    }

    private static boolean heads(SentenceSyntax syntax, List<NounPhrase> nouns, Set<String> heads) {
        return nouns.stream()
                .anyMatch(noun -> heads.contains(syntax.words().get(noun.head()).lemma()));
    }
}
