package org.parley.entity.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.ClaimReading;
import org.parley.entity.ledger.claim.Source;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Analysis.DateBasis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Precision;
import org.parley.entity.reading.analysis.Quantity;
import org.parley.entity.reading.analysis.Reader;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.Reliance;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * An article whose reading a test writes by hand: what the ledger does with a reading is tested apart from how good the
 * reading is. Each call adds a sentence and says what stands in it; spans are found by their words.
 */
public final class Script {

    private final String file;
    private final String outlet;
    private final LocalDate date;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Reliance> reliesOn = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();

    private Script(String file, String outlet, LocalDate date) {
        this.file = file;
        this.outlet = outlet;
        this.date = date;
    }

    /** An article; outlet and date may be null. */
    public static Script article(String file, String outlet, String date) {
        return new Script(file, outlet, date == null ? null : LocalDate.parse(date));
    }

    public String file() {
        return file;
    }

    public String outlet() {
        return outlet;
    }

    public LocalDate date() {
        return date;
    }

    public String text() {
        return text.toString();
    }

    /** The next sentence. */
    public Script says(String sentence) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(sentence);
        sentences.add(new Span(start, text.length()));
        return this;
    }

    public Script person(String... names) {
        return named(EntityType.PERSON, names);
    }

    public Script place(String... names) {
        return named(EntityType.PLACE, names);
    }

    /** An entity by its name and the other forms it has; all mentions of them in the text so far. */
    public Script named(EntityType type, String... names) {
        Entity entity = entities.computeIfAbsent(names[0], name -> new Entity("e" + (entities.size() + 1), type, name));
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (mentions.stream().noneMatch(known -> known.span().overlaps(span))) {
                    mentions.add(new Mention(entity.id(), at, span.end(), name, Mention.Form.NAME, null, null));
                }
            }
        }
        return this;
    }

    public Script relation(String subject, String predicate, String role, String object, String... chain) {
        relations.add(new Relation(
                predicate,
                id(subject),
                role,
                object == null ? null : id(object),
                last(),
                null,
                null,
                List.of(chain),
                null));
        return this;
    }

    public Script event(
            String type, Status status, String start, String end, String place, List<String> who, String... chain) {
        events.add(new Event(
                "v" + (events.size() + 1),
                type,
                null,
                status,
                who.stream()
                        .map(name -> new Event.Participant(party(name), null))
                        .toList(),
                place == null ? null : id(place),
                start == null ? null : new When(start, end, Precision.DAY),
                List.of(last()),
                null,
                List.of(chain),
                List.of(new Event.Telling(last(), status, null, List.of(chain))),
                null,
                null,
                null));
        return this;
    }

    /** To whom of those who take part in the last event it is done; the others do it. */
    public Script doneTo(String... names) {
        List<Party> concerned = Stream.of(names).map(this::party).toList();
        return lastEvent(
                events.getLast().parties().stream()
                        .map(party -> new Event.Participant(
                                party, concerned.contains(party) ? Involvement.CONCERNED : Involvement.AGENT))
                        .toList(),
                null);
    }

    /** A second reader told the last event. */
    public Script bySecondReader() {
        return lastEvent(events.getLast().participants(), Reader.SECOND);
    }

    private Script lastEvent(List<Event.Participant> participants, Reader reader) {
        Event event = events.removeLast();
        events.add(new Event(
                event.id(),
                event.type(),
                event.plover(),
                event.status(),
                participants,
                event.place(),
                event.time(),
                event.evidence(),
                event.statement(),
                event.chain(),
                event.tellings(),
                event.trigger(),
                reader,
                event.rule()));
        return this;
    }

    private Party party(String name) {
        return entities.containsKey(name) ? new Party.Known(id(name)) : new Party.Unnamed(name);
    }

    /** A number of the last event, in the last sentence. */
    public Script number(String words, String value, Quantity.Bound bound, String unit, String measure) {
        int at = text.indexOf(words, last().start());
        quantities.add(new Quantity(
                at,
                at + words.length(),
                words,
                new BigDecimal(value),
                null,
                bound,
                unit,
                measure,
                List.of(),
                events.getLast().id(),
                last(),
                null,
                events.getLast().chain(),
                null));
        return this;
    }

    /** The last sentence, or these words of it, as what somebody said. */
    public Script said(Party speaker, String content, String toldTo, String... chain) {
        int at = text.indexOf(content, last().start());
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                last(),
                speaker,
                null,
                null,
                new Span(at, at + content.length()),
                Statement.Mode.PARAPHRASE,
                toldTo == null ? null : id(toldTo),
                Statement.Polarity.AFFIRMED,
                Statement.Modality.ASSERTED,
                List.of(chain),
                null));
        return this;
    }

    public Script reliesOn(String name) {
        reliesOn.add(new Reliance(name, List.of(last())));
        return this;
    }

    public Party known(String name) {
        return new Party.Known(id(name));
    }

    public Analysis analysis() {
        ArticleText whole = new ArticleText(text());
        return new Analysis(
                new Analysis.ArticleInfo(
                        file,
                        outlet,
                        date == null ? null : date.toString(),
                        date == null ? DateBasis.UNKNOWN : DateBasis.GIVEN,
                        "en",
                        "0".repeat(64),
                        whole.value(),
                        List.of()),
                "script-1",
                sentences,
                List.copyOf(entities.values()),
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList(),
                List.of(),
                relations,
                events,
                statements,
                quantities,
                reliesOn);
    }

    /** The id under which this article is delivered: made from its file, so that every run has the same. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public ArticleClaims claims() {
        return ClaimReading.read(new Source(id(), file, outlet, date), analysis());
    }

    private Span last() {
        return sentences.getLast();
    }

    private String id(String name) {
        return entities.get(name).id();
    }
}
