package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.bench.Gold.GoldStatement;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Reliance;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.text.Span;

/** Statements by the overlap of what was said, who said it, and to whom; and what outlets an article relies on. */
final class StatementScore {

    private final Gold gold;
    private final Score speaker = new Score("statements, speaker right");
    private final Score found = new Score("statements, found");
    private final Score toldTo = new Score("statements, told to");
    private final Score mode = new Score("statements, mode");
    private final Score relies = new Score("relies on");
    private long common;
    private long read;
    private long wanted;

    StatementScore(Gold gold) {
        this.gold = gold;
    }

    void add(Read article) {
        List<GoldStatement> answers = gold.statements.stream()
                .filter(s -> s.article().equals(article.id))
                .toList();
        List<Statement> open = new ArrayList<>(article.analysis.statements());
        for (GoldStatement answer : answers) {
            wanted += answer.content().length();
            Statement best = null;
            for (Statement statement : open) {
                if (overlap(answer.content(), statement.content())
                        > (best == null ? 0 : overlap(answer.content(), best.content()))) {
                    best = statement;
                }
            }
            String what = article.at(answer.content()) + " by " + gold.name(answer.speaker());
            if (best == null
                    || overlap(answer.content(), best.content()) * 3
                            < answer.content().length()) {
                found.missed(what);
                speaker.missed(what);
                continue;
            }
            open.remove(best);
            found.right();
            common += overlap(answer.content(), best.content());
            read += best.content().length();
            compare(article, answer, best, what);
        }
        for (Statement statement : open) {
            read += statement.content().length();
            found.extra(article.at(statement.content()) + " by " + tell(article, statement.speaker()));
            speaker.extra(article.at(statement.content()) + " by " + tell(article, statement.speaker()));
        }
        relies(article);
    }

    private void compare(Read article, GoldStatement answer, Statement statement, String what) {
        if (speakerRight(article, answer, statement)) {
            speaker.right();
        } else {
            speaker.missed(what + ", read as " + tell(article, statement.speaker()));
            speaker.extra(what + ", read as " + tell(article, statement.speaker()));
        }
        @Nullable String told = article.goldOf(statement.toldTo());
        if (answer.toldTo() != null && answer.toldTo().equals(told)) {
            toldTo.right();
        } else {
            if (answer.toldTo() != null && !answer.toldTo().equals(answer.speaker())) {
                toldTo.missed(what + " to " + answer.toldTo());
            }
            if (statement.toldTo() != null && !statement.toldTo().equals(answer.speaker())) {
                toldTo.extra(what + " to " + article.name(statement.toldTo()));
            }
        }
        if (answer.mode().equals(statement.mode().name())) {
            mode.right();
        } else {
            mode.missed(what + " is " + answer.mode() + ", read as " + statement.mode());
            mode.extra(what);
        }
    }

    private static boolean speakerRight(Read article, GoldStatement answer, Statement statement) {
        return switch (statement.speaker()) {
            case Party.Known known -> answer.speaker().equals(article.goldOf(known.entity()));
            case Party.Anonymous anonymous -> isUnnamed(answer, statement);
            case Party.Unnamed unnamed -> isUnnamed(answer, statement);
        };
    }

    private static boolean isUnnamed(GoldStatement answer, Statement statement) {
        @Nullable Span span = statement.speakerSpan();
        return answer.speaker().startsWith("u_")
                && (answer.speakerSpan() == null || (span != null && span.overlaps(answer.speakerSpan())));
    }

    private static String tell(Read article, Party party) {
        return switch (party) {
            case Party.Known known -> article.name(known.entity());
            case Party.Anonymous anonymous -> "“" + anonymous.anonymous() + "”";
            case Party.Unnamed unnamed -> "“" + unnamed.text() + "”";
        };
    }

    private static int overlap(Span first, Span second) {
        return Math.max(0, Math.min(first.end(), second.end()) - Math.max(first.start(), second.start()));
    }

    private void relies(Read article) {
        Set<String> answers = gold.reliesOn.getOrDefault(article.id, Set.of()).stream()
                .map(gold::name)
                .collect(Collectors.toSet());
        Set<String> seen =
                article.analysis.reliesOn().stream().map(Reliance::outlet).collect(Collectors.toSet());
        for (String answer : answers) {
            if (seen.contains(answer)) {
                relies.right();
            } else {
                relies.missed(article.id + " " + answer);
            }
        }
        seen.stream()
                .filter(outlet -> !answers.contains(outlet))
                .forEach(outlet -> relies.extra(article.id + " " + outlet));
    }

    List<Score> scores() {
        return List.of(found, speaker, toldTo, mode, relies);
    }

    /** How much of what was said stands in the content read, and the other way round, in characters. */
    String overlap() {
        double precision = read == 0 ? 0 : 100.0 * common / read;
        double recall = wanted == 0 ? 0 : 100.0 * common / wanted;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT, "%-34s P %5.1f  R %5.1f  F1 %5.1f", "statements, content overlap", precision, recall, f1);
    }
}
