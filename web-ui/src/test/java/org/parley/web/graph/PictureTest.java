package org.parley.web.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.client.EntityRef;
import org.parley.web.client.EntityType;
import org.parley.web.client.Neighbourhood;
import org.parley.web.client.Neighbourhood.Link;
import org.parley.web.client.Neighbourhood.Neighbour;

class PictureTest {

    private static final EntityRef MIDDLE = new EntityRef(new UUID(0, 0), EntityType.PERSON, "Anneke Vold");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 24, 60})
    void namesNeverOverlapAndStayInside(int neighbours) {
        Picture picture = Picture.of(around(neighbours, List.of()));
        assertThat(picture.nodes()).hasSize(neighbours);
        Set<String> rows = new HashSet<>();
        for (Picture.Node node : picture.nodes()) {
            assertThat(node.y()).isBetween(0, picture.height());
            assertThat(node.x()).isBetween(200, picture.width() - 200);
            assertThat(node.name()).hasSizeLessThanOrEqualTo(30);
            assertThat(rows.add(node.right() + " " + node.y() / 20))
                    .as("at most one name in twenty units of a side")
                    .isTrue();
        }
    }

    @Test
    void linesJoinWhatTheyLink() {
        Link toMiddle = link(MIDDLE.id(), id(0), 3);
        Link aside = link(id(0), id(1), 40);
        Link elsewhere = link(MIDDLE.id(), new UUID(9, 9), 1);
        Picture picture = Picture.of(around(2, List.of(toMiddle, aside, elsewhere)));
        assertThat(picture.edges()).extracting(Picture.Edge::link).containsExactly(aside, toMiddle);
        assertThat(picture.edges()).extracting(Picture.Edge::width).containsExactly(6, 3);
        Picture.Node node = picture.nodes().getFirst();
        assertThat(picture.edges().getLast().path()).isEqualTo("M360 100L%d %d".formatted(node.x(), node.y()));
    }

    private static Neighbourhood around(int neighbours, List<Link> links) {
        return new Neighbourhood(
                MIDDLE,
                IntStream.range(0, neighbours)
                        .mapToObj(i -> new Neighbour(
                                new EntityRef(id(i), EntityType.PERSON, "A name that is rather long, number " + i),
                                1,
                                1,
                                null))
                        .toList(),
                links,
                neighbours);
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    private static Link link(UUID one, UUID other, int links) {
        return new Link(one, other, Neighbourhood.Kind.EVENT, new UUID(2, links), "talks", 1, links);
    }
}
