-- Searches that people keep under a name. They are nobody's but their owner's, the subject of the sign-in; the graph does not rest on them.

create table saved_search (
    id         uuid        primary key,
    owner      text        not null,
    name       text        not null,
    address    text        not null,
    saved_at   timestamptz not null,
    deleted_at timestamptz
);
-- One has one of a name; one that was deleted waits a while for its undoing.
create unique index saved_search_name on saved_search (owner, name) where deleted_at is null;
