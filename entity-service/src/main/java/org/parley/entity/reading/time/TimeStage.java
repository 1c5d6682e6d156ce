package org.parley.entity.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Time;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;

/** Finds the times of an article and reckons them from its day of publication, or from each other. */
public final class TimeStage implements Stage {

    private final TimeNormaliser normaliser = new TimeNormaliser();

    @Override
    public String name() {
        return "times";
    }

    @Override
    public int version() {
        return 11;
    }

    @Override
    public Document read(Document document) {
        LocalDate published = document.article().publishedAt();
        List<Time> times = new ArrayList<>();
        LocalDate spokenOf = null;
        for (Sentence sentence : document.sentences()) {
            for (TimePhrase phrase : normaliser.find(document.slice(sentence.span()), published, spokenOf)) {
                times.add(time(document.text(), sentence.span(), phrase));
                spokenOf = TimeNormaliser.dayOf(phrase, spokenOf);
            }
        }
        return document.withTimes(times);
    }

    private static Time time(ArticleText text, Span sentence, TimePhrase phrase) {
        int base = text.index(sentence.start());
        Span span = text.spanOfIndexes(base + phrase.start(), base + phrase.end());
        @Nullable LocalDate anchor = phrase.anchor();
        return new Time(
                span.start(),
                span.end(),
                text.slice(span),
                phrase.value().edtf(),
                phrase.value().precision(),
                anchor == null ? null : anchor.toString(),
                phrase.rule());
    }
}
