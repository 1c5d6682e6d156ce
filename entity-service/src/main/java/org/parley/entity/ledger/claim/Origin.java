package org.parley.entity.ledger.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a claim comes from: the outlet, platform or institution that had it first hand. Four articles that all cite one
 * report are four publishers and one origin.
 */
final class Origin {

    private Origin() {}

    /**
     * The origin of a claim.
     *
     * @param chain from the one who said it to the publisher
     * @param publisher of the article
     * @param media what the article knows as an outlet or a platform: folded name to name
     * @param people those in the article who speak and do not publish, folded
     * @param offices those who speak for an institution: folded name to the institution's name
     */
    static String of(
            List<String> chain,
            String publisher,
            Map<String, String> media,
            Set<String> people,
            Map<String, String> offices) {
        for (int i = 0; i < chain.size() - 1; i++) {
            String link = NameKey.fold(chain.get(i));
            // Whoever stands between the speaker and the publisher and is no speaker passed it on.
            if (media.containsKey(link) || (i > 0 && !people.contains(link))) {
                return media.getOrDefault(link, chain.get(i));
            }
        }
        // A spokesman's public word is the institution's, whoever prints it.
        return chain.size() > 1 ? offices.getOrDefault(NameKey.fold(chain.getFirst()), publisher) : publisher;
    }
}
