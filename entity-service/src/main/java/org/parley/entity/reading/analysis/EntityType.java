package org.parley.entity.reading.analysis;

/** What an entity is. An outlet is a news medium; a plan is a plan, proposal, deal, treaty or draft; an event is a named one. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    OUTLET,
    PLACE,
    PLAN,
    EVENT,
    OTHER;

    /** Whether such an entity can speak and act; a place does by its government. */
    public boolean acts() {
        return switch (this) {
            case PERSON, ORGANIZATION, OUTLET, PLACE -> true;
            case PLAN, EVENT, OTHER -> false;
        };
    }
}
