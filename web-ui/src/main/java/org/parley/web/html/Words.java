package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.Optional;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.Disagreement;
import org.parley.web.client.Disagreement.Side;
import org.parley.web.client.EntityRef;
import org.parley.web.client.Fact;
import org.parley.web.client.Statement;
import org.parley.web.client.Statement.Speaker;
import org.parley.web.client.Status;

/** What facts, statements, disagreements and articles say, in the words of pages. */
@TemplateExtension
public final class Words {

    private Words() {}

    /** What a disagreement is about, in a line. */
    public static String subject(Disagreement disagreement) {
        if (disagreement.entity() != null) {
            return disagreement.entity().name();
        }
        if (!disagreement.facts().isEmpty()) {
            return capitalised(line(disagreement.facts().getFirst()));
        }
        if (!disagreement.statements().isEmpty()) {
            Statement statement = disagreement.statements().getFirst();
            return kindWords(statement) + " " + said(statement);
        }
        return disagreement.label();
    }

    /** Who is behind a side: its origins or, where another side has the same, who printed what they had from them. */
    static String by(Disagreement disagreement, Side side) {
        boolean shared = disagreement.sides().stream()
                .anyMatch(other -> other != side && other.origins().equals(side.origins()));
        boolean relayed = !side.publishers().equals(side.origins());
        return shared && relayed
                ? PlainWords.names(side.publishers()) + ", from " + PlainWords.names(side.origins())
                : PlainWords.names(side.origins());
    }

    /** A side's value as pages say it: dates and states of affairs in words, all else as it is. */
    static String valueOf(Disagreement disagreement, String value) {
        return switch (disagreement.slot()) {
            case "date" -> Dates.period(value);
            case "status" -> EventWords.state(disagreement, value);
            case "manner" -> capitalised(KindWords.spoken(value));
            case "words" -> Quotation.marked(Wordings.asWritten(disagreement, value));
            default -> capitalised(value);
        };
    }

    /** What kind of fact it is: "talks", "holds role", "located in". */
    public static String kindWords(Fact fact) {
        String name = fact.event() ? fact.type() : fact.predicate();
        return name == null ? "fact" : KindWords.spoken(name);
    }

    /** An office on the dossier of who holds it ("Minister, Norway") or of where it is ("Ada Berg: minister"). */
    static String role(Fact fact, EntityRef self) {
        String role = fact.role();
        EntityRef holder = fact.subject();
        EntityRef of = fact.object();
        if (role == null || holder == null) {
            return capitalised(line(fact));
        }
        if (holder.id().equals(self.id())) {
            return capitalised(of == null ? role : role + ", " + of.name());
        }
        return of != null && of.id().equals(self.id()) ? holder.name() + ": " + role : capitalised(line(fact));
    }

    /** A fact's line without the status, which stands beside it as a mark. */
    public static String line(Fact fact) {
        Status status = fact.status();
        return status == null ? fact.label() : fact.label().replace(" (" + KindWords.word(status) + ")", "");
    }

    /** An article's title, or the line with which its text begins, or else the name of its file. */
    public static String heading(ArticleSummary article) {
        Excerpt excerpt = Excerpt.of(article);
        return excerpt.heading().isEmpty() ? PlainWords.title(null, article.file()) : excerpt.heading();
    }

    /** The beginning of an article without what its heading says already; empty when there is no more. */
    static String beginning(ArticleSummary article) {
        return Excerpt.of(article).rest();
    }

    static String outletName(ArticleSummary article) {
        return article.outlet() == null ? PlainWords.UNKNOWN_OUTLET : article.outlet();
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String name(Speaker speaker) {
        if (speaker.entity() != null) {
            return speaker.entity().name();
        }
        return speaker.anonymous() == null ? "Someone" : capitalised(speaker.anonymous());
    }

    /** Who says it: "Kirill Dmitriev says", "Three U.S. officials deny". */
    public static String kindWords(Statement statement) {
        Speaker speaker = statement.speaker();
        return (speaker == null ? "Someone" : name(speaker)) + " " + verb(statement);
    }

    /** Whether the verb says more than that something was said. */
    static boolean saysMore(Statement statement) {
        return statement.negated() || SpeechActs.of(statement).isPresent();
    }

    static String verb(Statement statement) {
        Speaker speaker = statement.speaker();
        boolean several = speaker != null
                && speaker.entity() == null
                && speaker.anonymous() != null
                && GrammaticalNumber.isPlural(speaker.anonymous());
        if (statement.negated()) {
            return several ? "deny" : "denies";
        }
        Optional<String> act = SpeechActs.of(statement);
        if (act.isPresent()) {
            return act.get();
        }
        return several ? "say" : "says";
    }

    /** What was said, in quotation marks if these are the speaker's own words. */
    public static String said(Statement statement) {
        return statement.quoted() ? Quotation.marked(statement.content()) : statement.content();
    }
}
