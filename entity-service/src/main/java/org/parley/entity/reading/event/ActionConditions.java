package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** What a line of actions.txt asks for besides the object: who does it, what stands under a preposition, that it is done. */
final class ActionConditions {

    /** Who beats others with fists and sticks. */
    private static final Set<String> BEATING = Set.of(
            "police",
            "policeman",
            "policemen",
            "officer",
            "officers",
            "soldier",
            "soldiers",
            "troops",
            "guard",
            "guards",
            "man",
            "men",
            "gunmen",
            "attackers",
            "assailants",
            "militants",
            "thugs",
            "mob",
            "crowd",
            "jailers",
            "robbers",
            "militiamen",
            "agents");

    /** Courts, those who sit in them, and what hears witnesses as they do. */
    private static final Set<String> COURTS = Set.of(
            "court",
            "courts",
            "tribunal",
            "judge",
            "judges",
            "justices",
            "magistrate",
            "magistrates",
            "jury",
            "jurors",
            "prosecutor",
            "prosecutors",
            "committee",
            "panel");

    private static final Set<String> LISTS = Set.of("list", "blacklist", "register");

    private static final Set<String> SANCTIONS = Set.of("sanction", "tariff", "levy", "embargo");

    private static final Set<String> RESULTS =
            Set.of("profit", "loss", "earning", "revenue", "income", "sale", "turnover");

    private static final Set<String> LOSSES = Set.of("loss");

    private static final Pattern MONEY = Pattern.compile(
            "(?i)[$€£¥]|\\b(?:million|billion|net|operating|pre-?tax|annual|quarterly|quarter|half-year|full-year)\\b");

    private static final Set<String> VIOLENT = Set.of("ATTACK", "KILLING", "ABDUCTION");

    private static final Set<String> IRREGULARS = Set.of("rebels", "insurgents", "militants", "gunmen", "fighters");

    private final EventContext context;

    ActionConditions(EventContext context) {
        this.context = context;
    }

    /** Whether all of them hold. */
    boolean hold(SentenceSyntax syntax, Clause clause, Action action) {
        return Action.PREPOSITIONS.stream()
                        .noneMatch(preposition -> action.asks(preposition)
                                && clause.under(preposition).isEmpty())
                && (!action.asks("with") || isWithSomebody(syntax, clause))
                && (!action.asks("by-force") || isByForce(syntax, clause))
                && (!action.asks("by-crowd") || !context.isPerson(syntax, clause.subject()))
                && (!action.asks("of-town") || isOfTown(syntax, clause))
                && (!action.asks("to-several") || isToSeveral(syntax, clause))
                && (!action.asks("to-list") || heads(syntax, clause.under("to"), LISTS))
                && (!action.asks("with-sanction") || isWithSanction(syntax, clause))
                && (!action.asks("for-attack") || isForAttack(syntax, clause))
                && (!action.asks("in-results") || isInResults(syntax, clause))
                && (!action.asks("of-company") || isOfCompany(syntax, clause))
                && (!action.asks("no-person") || !context.isPerson(syntax, clause.object()))
                && (!action.asks("passive") || clause.verb().passive())
                && (!action.asks("by-several") || isBySeveral(syntax, clause))
                && (!action.asks("outright") || isOutright(clause))
                && (!action.asks("jointly") || isJoint(syntax, clause))
                && (!action.asks("by-officials")
                        || heads(syntax, clause.subject(), EncounterEvents.GUESTS)
                        || heads(syntax, clause.subject(), VerbEvents.MEETING_BODIES))
                && (!action.asks("by-weapon") || Violence.isByWeapon(syntax, clause))
                && (!action.asks("by-army") || isByArmy(syntax, clause))
                && (!action.asks("by-body") || isByBody(syntax, clause))
                && (!action.asks("by-person") || context.isPerson(syntax, clause.subject()))
                && (!action.asks("by-court") || isByCourt(syntax, clause))
                && (!action.asks("that") || asksForAct(syntax, clause))
                && (!action.asks("done") || isDone(syntax, clause));
    }

    /** Who does it, as far as the clause says. */
    static List<NounPhrase> doers(Clause clause) {
        return clause.verb().passive() ? clause.under("by") : clause.subject();
    }

    /** "soldiers beat Berg", where "Aas beat Berg" tells of an election or a game. */
    private static boolean isByForce(SentenceSyntax syntax, Clause clause) {
        return doers(clause).stream().anyMatch(noun -> BEATING.contains(syntax.lower(noun.head())));
    }

    private boolean isOfTown(SentenceSyntax syntax, Clause clause) {
        Entity place = context.settings().places().of(syntax, clause.subject());
        return place != null && !PlacePhrases.isCountry(place);
    }

    /** "claimed responsibility for the bombing", not "for the defeat". */
    private static boolean isForAttack(SentenceSyntax syntax, Clause clause) {
        return clause.under("for").stream()
                .map(noun -> Triggers.noun(NounTriggers.singular(syntax, noun)))
                .anyMatch(trigger -> trigger != null && VIOLENT.contains(trigger.type()));
    }

    /** "raised the matter with Norway", not "with relish". */
    private boolean isWithSomebody(SentenceSyntax syntax, Clause clause) {
        return !context.participants()
                .of(syntax, clause.under("with"), List.of())
                .isEmpty();
    }

    /** "told reporters that …", not "told a reporter", "told reporters to leave". */
    private static boolean isToSeveral(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> told = clause.object().isEmpty() ? clause.under("to") : clause.object();
        return ActionClauses.infinitive(syntax, clause) == null
                && told.stream()
                        .anyMatch(noun -> !syntax.lower(noun.head()).equals(NounTriggers.singular(syntax, noun)));
    }

    /** "reported a fall in profit", "in second-quarter profit". */
    private static boolean isInResults(SentenceSyntax syntax, Clause clause) {
        for (int i = clause.verbChunk() + 1; i <= clause.lastChunk(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            boolean in = syntax.chunkText(i - 1).equals("in")
                    || syntax.chunks().get(i - 1).is(Chunk.Kind.TIME)
                            && (syntax.chunkText(i - 1).startsWith("in ")
                                    || syntax.chunkText(i - 2).equals("in"));
            if (in && noun != null && RESULTS.contains(NounTriggers.singular(syntax, noun))) {
                return true;
            }
        }
        return false;
    }

    /** "Nordbank posted a net loss", "a loss of $3 million", not "Norway reported a loss". */
    private boolean isOfCompany(SentenceSyntax syntax, Clause clause) {
        boolean company = !doers(clause).isEmpty()
                && doers(clause).stream().allMatch(noun -> context.referents().type(noun) == EntityType.ORGANIZATION);
        return company
                && (!heads(syntax, clause.object(), LOSSES)
                        || MONEY.matcher(text(syntax, clause)).find());
    }

    private static String text(SentenceSyntax syntax, Clause clause) {
        return IntStream.rangeClosed(clause.verbChunk(), clause.lastChunk())
                .mapToObj(syntax::chunkText)
                .collect(Collectors.joining(" "));
    }

    /** "workers walked out", "hundreds of nurses walked out". */
    private static boolean isBySeveral(SentenceSyntax syntax, Clause clause) {
        // "walked out to protest" is told by the protest, "walked out of the shop" is none
        return ActionClauses.infinitive(syntax, clause) == null
                && clause.under("of").isEmpty()
                && clause.under("out of").isEmpty()
                && clause.subject().stream()
                        .anyMatch(noun -> noun.mention() == null
                                && !noun.isPronoun()
                                && !syntax.lower(noun.head()).equals(NounTriggers.singular(syntax, noun)));
    }

    private static boolean isOutright(Clause clause) {
        return clause.link() != Clause.Link.RELATIVE
                && clause.link() != Clause.Link.PARTICIPLE
                && (clause.verb().past() || clause.verb().perfect())
                && clause.verb().modal() == null;
    }

    /** "hit Norway with tariffs", not "with rockets". */
    private static boolean isWithSanction(SentenceSyntax syntax, Clause clause) {
        return clause.under("with").stream().anyMatch(noun -> SANCTIONS.contains(NounTriggers.singular(syntax, noun)));
    }

    /** "issued a joint statement", "Norway and Sweden issued a statement". */
    private static boolean isJoint(SentenceSyntax syntax, Clause clause) {
        return clause.subject().size() > 1
                || clause.object().stream()
                        .anyMatch(noun -> IntStream.range(noun.first(), noun.head())
                                .anyMatch(word -> syntax.lower(word).equals("joint")));
    }

    private static boolean heads(SentenceSyntax syntax, List<NounPhrase> nouns, Set<String> heads) {
        return nouns.stream().anyMatch(noun -> heads.contains(NounTriggers.singular(syntax, noun)));
    }

    /** "rebels entered Bergen", where a delegation enters a hall. */
    private static boolean isByArmy(SentenceSyntax syntax, Clause clause) {
        return clause.subject().stream()
                .anyMatch(noun -> PloverClass.FORCES.contains(syntax.lower(noun.head()))
                        || IRREGULARS.contains(syntax.lower(noun.head()))
                        // "thousands of troops"
                        || PloverClass.FORCES.contains(ActionObjects.head(syntax, noun) + "s"));
    }

    /** "the judge summoned Berg", where a minister summons his officials. */
    private static boolean isByCourt(SentenceSyntax syntax, Clause clause) {
        return doers(clause).stream()
                .anyMatch(noun -> IntStream.rangeClosed(Math.max(noun.first(), noun.possessor() + 1), noun.last())
                        .anyMatch(word -> COURTS.contains(syntax.lower(word))));
    }

    /** "Norway joined NATO", where "Berg joined NATO" tells of one person's life. */
    private boolean isByBody(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> nouns = doers(clause);
        List<Participant> doers = clause.verb().passive()
                ? context.participants().of(syntax, nouns, List.of())
                : context.subject(syntax, clause);
        boolean known = doers.stream().allMatch(Participant::isNamed)
                || nouns.stream().allMatch(noun -> context.referents().isBody(syntax, noun));
        return !doers.isEmpty() && known && doers.stream().noneMatch(Participant::person);
    }

    /** "requested that Norway close its embassy". */
    private static boolean asksForAct(SentenceSyntax syntax, Clause clause) {
        return syntax.clauses().stream()
                .anyMatch(asked -> asked.governor() == clause.index() && LeftOpen.isAskedFor(syntax, asked));
    }

    /** "won the election", where "will win the election" is a hope. */
    private static boolean isDone(SentenceSyntax syntax, Clause clause) {
        return clause.verb().modal() == null && StatusReader.of(syntax, clause) == Status.HELD;
    }
}
