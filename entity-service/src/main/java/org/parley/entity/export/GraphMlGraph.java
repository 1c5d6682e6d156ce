package org.parley.entity.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.parley.entity.export.GraphItems.ArticleItem;
import org.parley.entity.export.GraphItems.EntityItem;
import org.parley.entity.graph.FactRow.Kind;
import org.parley.entity.page.ClaimView;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;

/**
 * GraphML, as Gephi, yEd, igraph and networkx read it: entities, events and statements are nodes; relations, and the part
 * that entities have in events and statements, are edges. Each tells its sentences and origins.
 */
final class GraphMlGraph implements GraphFormat {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> KEYS =
            List.of("kind", "label", "status", "start", "end", "origins", "publishers", "sentences", "reader");
    /** What XML has no way to write. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    GraphMlGraph(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String key : KEYS) {
                for (String element : List.of("node", "edge")) {
                    xml.writeEmptyElement("key");
                    xml.writeAttribute("id", element + "." + key);
                    xml.writeAttribute("for", element);
                    xml.writeAttribute("attr.name", key);
                    xml.writeAttribute("attr.type", "string");
                }
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "parley");
            xml.writeAttribute("edgedefault", "directed");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void articles(List<ArticleItem> articles) {}

    @Override
    public void entities(List<EntityItem> entities) throws IOException {
        for (EntityItem entity : entities) {
            node(entity.id(), data(entity.type().name(), entity.name(), List.of()));
        }
    }

    @Override
    public void facts(List<FactView> facts) throws IOException {
        for (FactView fact : facts) {
            if (fact.kind() == Kind.EVENT) {
                event(fact);
            } else if (fact.subject() != null && fact.object() != null) {
                edge(fact.subject().id(), fact.object().id(), sourced(fact));
            } else if (fact.subject() != null) {
                // An office of nothing that has a name is a node of its own.
                node(fact.id(), data("ROLE", String.valueOf(fact.role()), List.of()));
                edge(fact.subject().id(), fact.id(), sourced(fact));
            }
        }
    }

    private void event(FactView fact) throws IOException {
        Map<String, String> about = sourced(fact);
        put(about, "status", fact.status());
        put(about, "start", fact.time() == null ? null : fact.time().start());
        put(about, "end", fact.time() == null ? null : fact.time().end());
        node(fact.id(), about);
        for (FactView.Party party : fact.participants()) {
            if (party.entity() != null) {
                edge(party.entity().id(), fact.id(), data("PARTICIPANT", "takes part", List.of()));
            }
        }
        if (fact.place() != null) {
            edge(fact.id(), fact.place().id(), data("PLACE", "at", List.of()));
        }
    }

    private static Map<String, String> sourced(FactView fact) {
        Map<String, String> data = data(
                fact.predicate() == null ? String.valueOf(fact.type()) : fact.predicate(), fact.label(), fact.claims());
        put(data, "origins", String.join("; ", fact.origins()));
        put(data, "publishers", String.join("; ", fact.publishers()));
        put(data, "reader", fact.reader());
        return data;
    }

    @Override
    public void statements(List<StatementView> statements) throws IOException {
        for (StatementView statement : statements) {
            Map<String, String> data = data("STATEMENT", statement.content(), statement.claims());
            put(data, "origins", String.join("; ", statement.origins()));
            put(data, "publishers", String.join("; ", statement.publishers()));
            node(statement.id(), data);
            @Nullable
            EntityRef speaker = statement.speaker().entity() == null
                    ? statement.speaker().of()
                    : statement.speaker().entity();
            if (speaker != null) {
                edge(speaker.id(), statement.id(), data("SPEAKER", "says", List.of()));
            }
            if (statement.toldTo() != null) {
                edge(statement.id(), statement.toldTo().id(), data("TOLD", "told to", List.of()));
            }
            for (EntityRef about : statement.about()) {
                edge(statement.id(), about.id(), data("ABOUT", "about", List.of()));
            }
        }
    }

    @Override
    public void disagreements(List<DisagreementView> disagreements) {}

    private static Map<String, String> data(String kind, String label, List<ClaimView> claims) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("label", label);
        if (!claims.isEmpty()) {
            data.put(
                    "sentences",
                    claims.stream()
                            .map(claim -> "“%s” (%s)".formatted(claim.quote(), String.join(" → ", claim.chain())))
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
        return data;
    }

    private static void put(Map<String, String> data, String key, @Nullable Object value) {
        if (value != null) {
            data.put(key, value.toString());
        }
    }

    private void node(UUID id, Map<String, String> data) throws IOException {
        try {
            xml.writeStartElement("node");
            xml.writeAttribute("id", id.toString());
            write("node", data);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void edge(UUID from, UUID to, Map<String, String> data) throws IOException {
        try {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", from.toString());
            xml.writeAttribute("target", to.toString());
            write("edge", data);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(String element, Map<String, String> data) throws XMLStreamException {
        for (Map.Entry<String, String> entry : data.entrySet()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", element + "." + entry.getKey());
            xml.writeCharacters(NOT_XML.matcher(entry.getValue()).replaceAll("\uFFFD"));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
