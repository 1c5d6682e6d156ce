package org.parley.entity.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.entity.reading.document.Stage;

/**
 * Which reading made an analysis: the stages and their versions, "text-1.names-1". Two analyses of one text with equal
 * versions are equal; another version means that the article is due to be read again.
 */
public record PipelineVersion(String value) {

    static PipelineVersion of(List<Stage> stages) {
        return new PipelineVersion(stages.stream()
                .map(stage -> stage.name() + "-" + stage.version())
                .collect(Collectors.joining(".")));
    }

    @Override
    public String toString() {
        return value;
    }
}
