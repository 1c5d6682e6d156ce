package org.parley.entity.reading.segmentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** The first stage: layout, sentences, tokens, tags and lemmas. */
public final class TextStage implements Stage {

    private final LayoutReader layoutReader;
    private final SentenceSplitter splitter = new NewsSentenceSplitter();
    private final Tokenizer tokenizer = new NewsTokenizer();
    private final Tagger tagger = new OpenNlpTagger();
    private final Lemmatizer lemmatizer = new Lemmatizer();

    /** With the names of outlets, by which a closing signature is known. */
    public TextStage(Set<String> outlets) {
        this.layoutReader = new NewsLayoutReader(outlets);
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public Document read(Document document) {
        ArticleText text = document.text();
        Layout layout = layoutReader.read(text);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Layout.Block block : layout.blocks()) {
            for (Span span : splitter.split(text, block.span())) {
                List<Token> tokens = tokens(text, span);
                sentences.add(new Sentence(sentences.size(), paragraph, span, block.heading(), tokens));
            }
            paragraph++;
        }
        return document.withText(told(document.article(), layout), layout.notBody(), sentences);
    }

    private static Article told(Article article, Layout layout) {
        Article result = article;
        @Nullable LocalDate date = layout.publishedAt();
        if (result.publishedAt() == null && date != null) {
            result = result.withDateFromText(date);
        }
        @Nullable String outlet = layout.outlet();
        if (result.outlet() == null && outlet != null) {
            result = result.withOutlet(outlet);
        }
        return result;
    }

    private List<Token> tokens(ArticleText text, Span sentence) {
        List<Span> spans = tokenizer.tokenize(text, sentence);
        List<String> words = spans.stream().map(text::slice).toList();
        List<PartOfSpeech> tags = tagger.tag(words);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            tokens.add(
                    new Token(i, spans.get(i), words.get(i), lower, tags.get(i), lemmatizer.lemma(lower, tags.get(i))));
        }
        return tokens;
    }
}
