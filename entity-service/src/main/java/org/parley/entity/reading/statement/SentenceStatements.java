package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup.Shape;
import org.parley.entity.reading.text.Span;

/** The statements of one sentence whose cue is a verb. */
final class SentenceStatements {

    private static final Set<String> FEELINGS = Set.of(
            "confidence",
            "hope",
            "hopes",
            "concern",
            "concerns",
            "optimism",
            "doubt",
            "doubts",
            "frustration",
            "regret",
            "support",
            "outrage",
            "willingness",
            "readiness",
            "belief",
            "fear",
            "fears",
            "satisfaction",
            "condolences",
            "gratitude",
            "skepticism",
            "interest",
            "opposition");
    private static final Set<String> SETTINGS = Set.of(
            "interview",
            "statement",
            "conference",
            "briefing",
            "post",
            "letter",
            "speech",
            "remarks",
            "reporters",
            "platform",
            "rally",
            "parliament",
            "media",
            "television",
            "tv",
            "radio",
            "comments",
            "address",
            "telegram",
            "x",
            "twitter",
            "social",
            "facebook",
            "message",
            "note",
            "filing",
            "journalists",
            "lawmakers",
            "investors",
            "release",
            "email",
            "podcast",
            "phone",
            "condition",
            "anonymity",
            "investor",
            "analysts");
    private static final Set<String> SURE = Set.of(
            "say",
            "tell",
            "announce",
            "add",
            "warn",
            "insist",
            "declare",
            "deny",
            "claim",
            "argue",
            "pledge",
            "vow",
            "urge");
    private static final Set<String> HINDERED = Set.of("after", "when", "as", "before", "because", "since", "until");

    private final Document document;
    private final SentenceSyntax syntax;
    private final Referents referents;
    private final Speakers speakers;
    private final List<Draft> drafts = new ArrayList<>();
    /** The clause that each draft came from, side by side with the drafts. */
    private final List<Clause> origins = new ArrayList<>();

    SentenceStatements(Document document, SentenceSyntax syntax, Referents referents, Speakers speakers) {
        this.document = document;
        this.syntax = syntax;
        this.referents = referents;
        this.speakers = speakers;
    }

    List<Draft> read() {
        for (Clause clause : syntax.clauses()) {
            read(clause);
        }
        return drafts;
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    private void read(Clause clause) {
        SpeechVerb verb = SpeechVerbs.find(clause.verb().lemma());
        if (verb == null) {
            verb = phrasal(clause);
        }
        boolean going = clause.verb().progressive() && clause.verb().isFinite();
        boolean said = (clause.verb().isFinite() && !going) || clause.verb().shape() == Shape.ING;
        if (verb == null
                || !said
                || clause.verb().passive()
                || clause.verb().modal() != null
                || (clause.verb().negated() && !verb.denied())) {
            return;
        }
        if (isCited(clause)) {
            return;
        }
        if (readInverted(clause, verb)) {
            return;
        }
        List<Speakers.Speaker> found = speakersOf(clause);
        if (found.isEmpty()) {
            return;
        }
        After after = after(clause, verb);
        if (after.content() != null) {
            endEarlier(clause);
            add(clause, verb, found, after.content(), after, "verb");
            return;
        }
        Span before = contentBefore(clause, subjectStart(clause));
        if (before != null) {
            add(clause, verb, found, before, after, "verb-last");
        } else if (after.open()) {
            add(clause, verb, found, syntax.span(clause.verb()), after, "verb-open");
        }
    }

    /** "expressed confidence that", "called for", "pointed out that". */
    private @Nullable SpeechVerb phrasal(Clause clause) {
        int next = clause.verbChunk() + 1;
        if (next >= chunks().size()) {
            return null;
        }
        Chunk chunk = chunks().get(next);
        return switch (clause.verb().lemma()) {
            case "express", "voice", "raise" -> {
                NounPhrase noun = chunk.noun();
                yield noun != null && FEELINGS.contains(syntax.lower(noun.head()))
                        ? new SpeechVerb("express", false, true, false, false)
                        : null;
            }
            case "call" ->
                chunk.text().equals("for") || chunk.text().equals("on")
                        ? new SpeechVerb("call", false, true, true, false)
                        : null;
            case "point" -> chunk.text().equals("out") ? new SpeechVerb("point", false, false, false, false) : null;
            default -> null;
        };
    }

    /** What stands after a verb of saying. */
    private record After(@Nullable Span content, @Nullable String toldTo, int cueEnd, boolean open) {}

    private After after(Clause clause, SpeechVerb verb) {
        int i = clause.verbChunk() + 1;
        int cueEnd = clause.verb().last();
        String told = null;
        if (verb.lemma().equals("express")
                || verb.lemma().equals("point")
                || verb.lemma().equals("call")) {
            cueEnd = chunks().get(i).last();
            i++;
        }
        i = skip(i, false);
        if (verb.addressee() && i < chunks().size() && chunks().get(i).noun() != null) {
            told = toldTo(chunks().get(i).noun());
            i++;
        }
        if (verb.lemma().equals("warn")
                && i < chunks().size()
                && chunks().get(i).noun() != null) {
            for (int k = i + 1; k < chunks().size() && chunks().get(k).verb() == null; k++) {
                if (chunks().get(k).text().equals("that")) {
                    told = toldTo(chunks().get(i).noun());
                    i = k;
                }
            }
        }
        boolean moved = true;
        while (moved && i < chunks().size()) {
            int at = i;
            if (chunks().get(i).text().equals("to")
                    && i + 1 < chunks().size()
                    && chunks().get(i + 1).noun() != null
                    && !verb.wanted()) {
                String to = toldTo(chunks().get(i + 1).noun());
                told = told == null ? to : told;
                boolean person = to != null || isSetting(chunks().get(i + 1).noun());
                i = person ? i + 2 : i;
            }
            i = skip(i, true);
            moved = i > at;
        }
        i = afterThat(i);
        if (i < chunks().size() && isColon(i)) {
            i++;
        }
        int end = lastChunk(clause);
        if (i < chunks().size() && chunks().get(i).is(Kind.COMMA)) {
            boolean quoted = i + 1 < chunks().size() && (chunks().get(i + 1).is(Kind.QUOTE) || isColon(i));
            boolean closing = onlyMarksAfter(i);
            if (!quoted) {
                return new After(null, told, cueEnd, closing);
            }
            i++;
        }
        if (onlyMarksAfter(i)) {
            return new After(
                    null,
                    told,
                    cueEnd,
                    i < chunks().size() && !chunks().get(i).text().equals("."));
        }
        if (!isReportable(i, end, verb)) {
            return new After(null, told, cueEnd, false);
        }
        return new After(
                ContentReader.trim(
                        syntax, chunks().get(i).first(), chunks().get(end).last()),
                told,
                cueEnd,
                false);
    }

    /** Past "that", also where a place stands before it: "said in Oslo that". */
    private int afterThat(int from) {
        for (int i = from; i < Math.min(from + 3, chunks().size()); i++) {
            if (chunks().get(i).text().equals("that") && chunks().get(i).is(Kind.SUBORDINATOR)) {
                return i == from || chunks().get(from).is(Kind.PREPOSITION) ? i + 1 : from;
            }
        }
        return from;
    }

    private boolean isColon(int chunk) {
        return chunks().get(chunk).text().equals(":");
    }

    private boolean onlyMarksAfter(int from) {
        for (int i = from; i < chunks().size(); i++) {
            if (!chunks().get(i).is(Kind.MARK)
                    && !chunks().get(i).is(Kind.COMMA)
                    && !chunks().get(i).is(Kind.QUOTE)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReportable(int first, int last, SpeechVerb verb) {
        boolean noun = false;
        boolean hanging = chunks().get(first).is(Kind.PREPOSITION) && !verb.wanted();
        for (int i = first; i <= last && i < chunks().size(); i++) {
            Chunk chunk = chunks().get(i);
            boolean clauseVerb = chunk.verb() != null && (chunk.verb().isFinite() || verb.noun() || verb.wanted());
            if (clauseVerb || chunk.is(Kind.QUOTE) && (i == first || verb.noun())) {
                return true;
            }
            noun = noun || chunk.noun() != null;
        }
        return noun && verb.noun() && !hanging;
    }

    /** Steps over times, adverbs and the setting ("on Friday", "in a statement", "in an interview with …"). */
    private int skip(int from, boolean settings) {
        int i = from;
        while (i < chunks().size()) {
            Chunk chunk = chunks().get(i);
            boolean more = i + 1 < chunks().size();
            if (chunk.is(Kind.TIME) || chunk.is(Kind.ADVERB) && !chunk.text().equals("not")) {
                i++;
            } else if (chunk.is(Kind.PREPOSITION) && more && chunks().get(i + 1).is(Kind.TIME)) {
                i += 2;
            } else if (settings
                    && chunk.is(Kind.PREPOSITION)
                    && more
                    && isSetting(chunks().get(i + 1).noun())) {
                i += 2;
                if (i + 2 < chunks().size()
                        && chunks().get(i).is(Kind.QUOTE)
                        && chunks().get(i + 2).is(Kind.QUOTE)) {
                    i += 3;
                }
                while (i + 1 < chunks().size()
                        && Set.of("with", "on", "to", "of", "at", "by")
                                .contains(chunks().get(i).text())
                        && chunks().get(i + 1).noun() != null) {
                    i += 2;
                }
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean isSetting(@Nullable NounPhrase noun) {
        return noun != null
                && (SETTINGS.contains(syntax.lower(noun.head()))
                        || SETTINGS.contains(syntax.words().get(noun.head()).lemma()));
    }

    private @Nullable String toldTo(@Nullable NounPhrase noun) {
        if (noun == null) {
            return null;
        }
        Entity entity = referents.entity(noun);
        if (entity == null && referents.isReport(syntax, noun)) {
            entity = speakers.outlet();
        }
        return entity == null || entity.type() == EntityType.PLAN || entity.type() == EntityType.EVENT
                ? null
                : entity.id();
    }

    /** The last chunk of what the clause can report: the sentence's end, or before an attribution that closes it. */
    private int lastChunk(Clause clause) {
        int marks = 0;
        for (int i = 0; i < clause.verbChunk(); i++) {
            marks += chunks().get(i).is(Kind.QUOTE) ? 1 : 0;
        }
        for (int i = clause.verbChunk() + 1; marks % 2 == 1 && i < chunks().size(); i++) {
            if (chunks().get(i).is(Kind.QUOTE)) {
                return i - 1;
            }
        }
        for (int i = clause.verbChunk() + 1; i < chunks().size(); i++) {
            boolean closing = chunks().get(i).text().equals("according to") && i > clause.verbChunk() + 1;
            if (closing) {
                return i - 1;
            }
        }
        for (Clause later : syntax.clauses()) {
            boolean saysLast = later.index() > clause.index()
                    && SpeechVerbs.find(later.verb().lemma()) != null
                    && later.verb().isFinite()
                    && !later.subject().isEmpty()
                    && onlyMarksOrSetting(later.verbChunk() + 1)
                    && subjectStart(later) > 0
                    && chunks().get(subjectStart(later) - 1).is(Kind.COMMA);
            if (saysLast) {
                return subjectStart(later) - 2;
            }
        }
        return chunks().size() - 1;
    }

    private boolean onlyMarksOrSetting(int from) {
        int i = from;
        if (i < chunks().size() && chunks().get(i).noun() != null) {
            i++;
        }
        if (i + 1 < chunks().size()
                && chunks().get(i).text().equals("to")
                && chunks().get(i + 1).noun() != null) {
            i += 2;
        }
        return onlyMarksAfter(skip(i, true))
                || (skip(i, true) < chunks().size()
                        && chunks().get(skip(i, true)).is(Kind.COMMA));
    }

    private int subjectStart(Clause clause) {
        return clause.subject().isEmpty()
                ? clause.verbChunk()
                : Math.min(
                        clause.verbChunk(),
                        syntax.chunkOf(clause.subject().getFirst().first()));
    }

    /** The text before a verb that stands after what it reports; null unless a comma or quotation mark parts the two. */
    private @Nullable Span contentBefore(Clause clause, int speakerStart) {
        if (speakerStart < 2) {
            return null;
        }
        Chunk mark = chunks().get(speakerStart - 1);
        boolean parted = mark.is(Kind.COMMA)
                || mark.is(Kind.QUOTE)
                || mark.text().equals("—")
                || mark.text().equals("–");
        boolean apposed = clause.verbChunk() > speakerStart;
        if (!parted
                || !apposed
                        && clause.verb().isFinite()
                        && clause.link() == Clause.Link.MAIN
                        && clause.subject().isEmpty()) {
            return null;
        }
        boolean clauseBefore = false;
        for (int i = 0; i < speakerStart; i++) {
            clauseBefore = clauseBefore
                    || chunks().get(i).verb() != null
                    || chunks().get(i).is(Kind.QUOTE);
        }
        return clauseBefore
                ? ContentReader.trim(syntax, 0, chunks().get(speakerStart - 1).last())
                : null;
    }

    /** "…, said the minister." */
    private boolean readInverted(Clause clause, SpeechVerb verb) {
        int at = clause.verbChunk();
        int subject = at + 1;
        boolean parted = at > 0
                && (chunks().get(at - 1).is(Kind.COMMA) || chunks().get(at - 1).is(Kind.QUOTE));
        if (!parted
                || !clause.verb().isFinite()
                || subject >= chunks().size()
                || chunks().get(subject).noun() == null
                || verb.addressee()
                || verb.wanted()) {
            return false;
        }
        NounPhrase noun = chunks().get(subject).noun();
        boolean followed = subject + 1 < chunks().size()
                && (chunks().get(subject + 1).verb() != null
                        || chunks().get(subject + 1).text().equals("that"));
        boolean speaks = noun != null
                && (referents.isActor(syntax, noun)
                        || SURE.contains(clause.verb().lemma()));
        if (noun == null || followed || !speaks) {
            return false;
        }
        Span content = contentBefore(clause, at);
        Span quoted = content != null
                ? content
                : at > 1 ? ContentReader.trim(syntax, 0, chunks().get(at - 1).last()) : null;
        Speakers.Speaker speaker =
                speakers.of(syntax, noun, SURE.contains(clause.verb().lemma()));
        if (speaker == null || quoted == null) {
            return false;
        }
        add(
                clause,
                verb,
                List.of(speaker),
                quoted,
                new After(null, null, clause.verb().last(), false),
                "verb-inverted");
        return true;
    }

    private List<Speakers.Speaker> speakersOf(Clause clause) {
        List<NounPhrase> subject = clause.subject();
        if (clause.verb().shape() == Shape.ING) {
            int at = clause.verbChunk();
            boolean afterComma = at > 0 && chunks().get(at - 1).is(Kind.COMMA);
            if (!afterComma && at > 0) {
                return List.of();
            }
            Clause nearest = nearestFinite(clause);
            boolean hindered = nearest != null
                    && nearest.link() == Clause.Link.ADVERBIAL
                    && nearest.opener() != null
                    && HINDERED.contains(nearest.opener());
            if (hindered && nearest != null) {
                subject = nearest.subject();
            } else if (!drafts.isEmpty()) {
                Draft earlier = drafts.getLast();
                Span span = earlier.speakerSpan();
                return List.of(new Speakers.Speaker(earlier.speaker(), span == null ? earlier.content() : span));
            }
            Chunk reported = at + 1 < chunks().size() ? chunks().get(at + 1) : null;
            NounPhrase again = reported == null ? null : reported.noun();
            boolean himself = again != null
                    && !subject.isEmpty()
                    && again.isPronoun()
                    && referents.entity(again) != null
                    && referents.entity(again) == referents.entity(subject.getFirst());
            subject = himself && again != null ? List.of(again) : subject;
        }
        List<Speakers.Speaker> found = new ArrayList<>();
        boolean joint = subject.size() > 1 && subject.stream().anyMatch(noun -> referents.entity(noun) == null);
        for (NounPhrase noun : subject) {
            Speakers.Speaker speaker =
                    speakers.of(syntax, noun, SURE.contains(clause.verb().lemma()));
            if (speaker != null) {
                found.add(speaker);
            }
        }
        return joint && found.size() > 1 ? found.subList(0, 1) : found;
    }

    private @Nullable Clause nearestFinite(Clause clause) {
        for (int i = clause.index() - 1; i >= 0; i--) {
            if (syntax.clauses().get(i).verb().isFinite()) {
                return syntax.clauses().get(i);
            }
        }
        return null;
    }

    /** A further cue of the same level ends what the cue before it reports. */
    private void endEarlier(Clause clause) {
        boolean sameLevel = clause.verb().shape() == Shape.ING
                || clause.link() == Clause.Link.COORDINATED
                || clause.opener() != null
                        && Set.of("while", "whereas", "although", "though").contains(clause.opener());
        if (!sameLevel || drafts.isEmpty()) {
            return;
        }
        int border = Math.min(
                clause.firstChunk(), clause.verb().shape() == Shape.ING ? clause.verbChunk() : clause.firstChunk());
        int first = chunks().get(border).first();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int borderStart = syntax.sentence().tokens().get(first).span().start();
            if (draft.content().start() < borderStart && draft.content().end() > borderStart && first > 0) {
                int from =
                        syntax.sentence().tokensIn(draft.content()).getFirst().index();
                Span cut = ContentReader.trim(syntax, from, first - 1);
                drafts.set(i, cut == null ? draft : draft.withContent(cut));
            }
        }
    }

    /** "the agency reported, citing two officials": the officials speak, the agency relays. */
    private boolean isCited(Clause clause) {
        int next = clause.index() + 1;
        if (next >= syntax.clauses().size() || clause.subject().isEmpty()) {
            return false;
        }
        Clause citing = syntax.clauses().get(next);
        boolean cites =
                (citing.verb().lemma().equals("cite") || citing.verb().lemma().equals("quote"))
                        && citing.verb().shape() == Shape.ING
                        && !citing.object().isEmpty();
        if (!cites || !isMedium(clause.subject().getFirst())) {
            return false;
        }
        Span content = contentBefore(clause, subjectStart(clause));
        if (content == null) {
            SpeechVerb verb = SpeechVerbs.find(clause.verb().lemma());
            content = verb == null ? null : after(clause, verb).content();
            content = content == null ? null : cutBefore(content, citing);
        }
        Speakers.Speaker cited = speakers.of(syntax, citing.object().getFirst());
        Entity relay = referents.entity(clause.subject().getFirst());
        if (content == null || cited == null) {
            return false;
        }
        drafts.add(new Draft(
                syntax.sentence().span(),
                cited.party(),
                cited.span(),
                syntax.span(citing.verb()),
                content,
                null,
                relay == null ? null : relay.name(),
                false,
                false,
                "citing"));
        origins.add(clause);
        return true;
    }

    private @Nullable Span cutBefore(Span content, Clause citing) {
        int first = syntax.sentence().tokensIn(content).getFirst().index();
        int last = chunks().get(citing.verbChunk()).first() - 1;
        return first <= last ? ContentReader.trim(syntax, first, last) : null;
    }

    private boolean isMedium(NounPhrase noun) {
        return referents.type(noun) == EntityType.OUTLET || referents.isReport(syntax, noun);
    }

    private void add(
            Clause clause, SpeechVerb verb, List<Speakers.Speaker> found, Span content, After after, String rule) {
        int cueFirst = cueFirst(clause);
        Span cue = syntax.sentence().spanOf(cueFirst, Math.max(cueFirst, after.cueEnd()));
        String told = after.toldTo() != null ? after.toldTo() : citedBy(clause);
        for (Speakers.Speaker speaker : found) {
            if (speaker.party() instanceof Party.Known(String entity) && entity.equals(told)) {
                told = null;
            }
            drafts.add(new Draft(
                    syntax.sentence().span(),
                    speaker.party(),
                    speaker.span(),
                    cue,
                    content,
                    told,
                    null,
                    verb.wanted(),
                    verb.denied(),
                    rule));
            origins.add(clause);
        }
    }

    /** The group's first word that is not an adverb. */
    private int cueFirst(Clause clause) {
        int first = clause.verb().first();
        while (first < clause.verb().main() && syntax.lower(first).endsWith("ly")) {
            first++;
        }
        return first;
    }

    /** "Reuters cited an official who said …": told to Reuters. */
    private @Nullable String citedBy(Clause clause) {
        if (clause.link() != Clause.Link.RELATIVE || clause.governor() < 0) {
            return null;
        }
        Clause governor = syntax.clauses().get(clause.governor());
        boolean cites =
                Set.of("cite", "quote", "interview").contains(governor.verb().lemma());
        return cites && !governor.subject().isEmpty() && document.article() != null
                ? toldTo(governor.subject().getFirst())
                : null;
    }
}
