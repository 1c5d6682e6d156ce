package org.parley.web.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.parley.web.client.EntityRef;
import org.parley.web.client.Neighbourhood;
import org.parley.web.client.Neighbourhood.Link;
import org.parley.web.client.Neighbourhood.Neighbour;
import org.parley.web.html.PlainWords;

/**
 * A neighbourhood as a drawing: the entity in the middle, its neighbours on a bow at either side, those of one type next to
 * each other. Names never overlap, and the same neighbourhood always gives the same drawing.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units
 */
public record Picture(int width, int height, Node middle, List<Node> nodes, List<Edge> edges) {

    private static final int WIDTH = 720;
    private static final int ROW = 28;
    private static final int MARGIN = 28;
    private static final int LEAST_HEIGHT = 200;
    /** How far the bows are from the middle at their ends, and how far they swing out. */
    private static final int NEAR = 96;

    private static final int SWING = 44;
    private static final int LONGEST_NAME = 30;
    private static final int WIDEST = 6;

    /** An entity; {@code right} is the side on which its name stands. */
    public record Node(EntityRef entity, int x, int y, boolean right) {

        public int textX() {
            return right ? x + 12 : x - 12;
        }

        public String anchor() {
            return right ? "start" : "end";
        }

        /** The name, shortened where it would leave the drawing. */
        public String name() {
            String name = entity.name();
            return name.length() <= LONGEST_NAME
                    ? name
                    : name.substring(0, LONGEST_NAME - 1).strip() + "…";
        }
    }

    /**
     * What joins two entities.
     *
     * @param path the line, as SVG writes it
     * @param width of the line
     * @param aside whether it joins two neighbours
     */
    public record Edge(Link link, String path, int width, boolean aside) {

        public String key() {
            return PlainWords.linkKey(link);
        }
    }

    static Picture of(Neighbourhood neighbourhood) {
        List<EntityRef> others = neighbourhood.neighbours().stream()
                .map(Neighbour::entity)
                .sorted(Comparator.comparing(EntityRef::type))
                .toList();
        int rows = (others.size() + 1) / 2;
        int height = Math.max(LEAST_HEIGHT, rows * ROW + 2 * MARGIN);
        Node middle = new Node(neighbourhood.entity(), WIDTH / 2, height / 2, true);
        Map<UUID, Node> byId = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            boolean right = i < rows;
            int row = right ? i : i - rows;
            int inBow = right ? rows : others.size() - rows;
            Node node = place(others.get(i), row, inBow, right, height);
            byId.put(node.entity().id(), node);
            nodes.add(node);
        }
        byId.put(neighbourhood.entity().id(), middle);
        List<Edge> edges = new ArrayList<>();
        for (Link link : neighbourhood.links()) {
            Node one = byId.get(link.one());
            Node other = byId.get(link.other());
            if (one != null && other != null) {
                edges.add(edge(link, one, other, middle));
            }
        }
        edges.sort(Comparator.comparing(Edge::aside).reversed());
        return new Picture(WIDTH, height, middle, List.copyOf(nodes), List.copyOf(edges));
    }

    private static Node place(EntityRef entity, int row, int rows, boolean right, int height) {
        double share = rows == 1 ? 0.5 : (double) row / (rows - 1);
        int room = Math.min(height - 2 * MARGIN, (rows - 1) * ROW);
        int y = (int) Math.round(height / 2.0 + (share - 0.5) * room);
        int away = (int) Math.round(NEAR + SWING * Math.sin(Math.PI * share));
        return new Node(entity, WIDTH / 2 + (right ? away : -away), y, right);
    }

    private static Edge edge(Link link, Node one, Node other, Node middle) {
        boolean aside = one != middle && other != middle;
        // Lines between neighbours bend towards the middle, so that they do not run through the names.
        String path = aside
                ? String.format(
                        Locale.ROOT,
                        "M%d %dQ%d %d %d %d",
                        one.x(),
                        one.y(),
                        (one.x() + other.x() + 2 * middle.x()) / 4,
                        (one.y() + other.y()) / 2,
                        other.x(),
                        other.y())
                : String.format(Locale.ROOT, "M%d %dL%d %d", one.x(), one.y(), other.x(), other.y());
        return new Edge(link, path, Math.min(WIDEST, link.links()), aside);
    }
}
