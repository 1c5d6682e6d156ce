package org.parley.entity.reading.relation;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.PartOfSpeech;

/** Offices of a body that are held for one country only: "Nordkraft's Poland head", "the White House Africa adviser". */
final class LocalOffices {

    private LocalOffices() {}

    /** "Nordkraft's Poland head": the body whose he is, rather than the country that he looks after. */
    static @Nullable Entity house(Referents referents, SentenceSyntax syntax, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            Mention mention = syntax.words().get(i).mention();
            Entity entity = mention == null ? null : referents.byId(mention.entity());
            // "the White House Africa adviser"
            boolean beside = mention != null
                    && mention.form() == Mention.Form.NAME
                    && !mention.equals(syntax.words().get(i + 1).mention())
                    && syntax.words().get(i + 1).type() == EntityType.PLACE
                    && syntax.words().get(i + 1).is(PartOfSpeech.PROPN);
            boolean possessive = syntax.words().get(i + 1).isPossessiveMark();
            if ((possessive || beside)
                    && entity != null
                    && entity.type() == EntityType.ORGANIZATION
                    && !RelationContext.isPossessiveBetween(syntax, i + 1, end)
                    && arePlaces(referents, syntax, i + (beside ? 1 : 2), end)) {
                return entity;
            }
        }
        return null;
    }

    private static boolean arePlaces(Referents referents, SentenceSyntax syntax, int first, int end) {
        for (int i = first; i < end; i++) {
            Mention mention = syntax.words().get(i).mention();
            Entity entity = mention == null ? null : referents.byId(mention.entity());
            if (entity != null && entity.type() != EntityType.PLACE) {
                return false;
            }
        }
        return true;
    }

    /** "Nordkraft's | Poland head": where an office begins that is held for one country only. */
    static int start(Referents referents, SentenceSyntax syntax, int first, int roleStart) {
        int start = roleStart;
        while (start > first && !syntax.words().get(start - 1).isPossessiveMark()) {
            Mention mention = syntax.words().get(start - 1).mention();
            Entity entity = mention == null ? null : referents.byId(mention.entity());
            if (entity == null || entity.type() != EntityType.PLACE) {
                return roleStart;
            }
            start--;
        }
        return start > first ? start : roleStart;
    }
}
