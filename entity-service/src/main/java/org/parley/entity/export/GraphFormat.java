package org.parley.entity.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.parley.entity.export.GraphItems.ArticleItem;
import org.parley.entity.export.GraphItems.EntityItem;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;

/**
 * Writes the graph in some format. It is given everything in the order of these methods, a few hundred at a time, and
 * keeps none of it: the size of the graph does not matter.
 */
interface GraphFormat extends Closeable {

    void articles(List<ArticleItem> articles) throws IOException;

    void entities(List<EntityItem> entities) throws IOException;

    void facts(List<FactView> facts) throws IOException;

    void statements(List<StatementView> statements) throws IOException;

    void disagreements(List<DisagreementView> disagreements) throws IOException;
}
