-- The ledger: immutable copies of what was delivered, the claims read from it, and the graph derived from the claims.
-- Everything below "derived" can be computed again from article_version and decision alone.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Postgres calls unaccent stable because its dictionary could change; ours does not, and an index needs an immutable function.
create function fold(value text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- ── what was delivered ──────────────────────────────────────────────────────────────────────────

create table article (
    id                 uuid primary key,
    version            integer     not null,
    state              text        not null check (state in ('PROCESSED', 'FAILED')),
    problem_code       text,
    problem_detail     text,
    file               text,
    title              text,
    outlet             text,
    publisher          text        not null,
    url                text,
    published_at       date,
    published_at_basis text        not null check (published_at_basis in ('GIVEN', 'TEXT', 'ESTIMATED', 'UNKNOWN')),
    excerpt            text        not null,
    claims             integer     not null default 0,
    received_at        timestamptz not null
);
create index article_received_at on article (received_at desc, id);
create index article_outlet on article (outlet);

-- Kept for ever as it came: spans point into this text.
create table article_version (
    article_id       uuid        not null references article on delete cascade,
    version          integer     not null,
    language         text,
    sha256           text        not null,
    text             text        not null,
    delivery         jsonb       not null,
    analysis         jsonb,
    pipeline_version text,
    mentions         jsonb       not null,
    received_at      timestamptz not null,
    search           tsvector generated always as (to_tsvector('english', text)) stored,
    primary key (article_id, version)
);
create index article_version_search on article_version using gin (search);

-- ── derived: identity ───────────────────────────────────────────────────────────────────────────

create table entity (
    id       uuid primary key,
    type     text    not null,
    name     text    not null,
    why      jsonb   not null,
    articles integer not null default 0,
    claims   integer not null default 0,
    latest   date
);
create index entity_activity on entity (articles desc, id);
create index entity_type_activity on entity (type, articles desc, id);

-- One normalised name of one type, as articles use it before anybody has judged whom it means.
create table designation (
    id        uuid primary key,
    type      text    not null,
    key       text    not null,
    plan      jsonb,
    articles  integer not null default 0,
    anchor    uuid    not null,
    entity_id uuid references entity deferrable initially deferred
);
create index designation_entity on designation (entity_id);
create index designation_anchor on designation (anchor);

-- Designations that share a blocking key may mean the same, all others cannot.
create table designation_block (
    designation_id uuid not null references designation on delete cascade,
    block          text not null,
    primary key (block, designation_id)
);
create index designation_block_designation on designation_block (designation_id);

-- The surface forms of a designation: in how many articles, and in which.
create table name (
    designation_id uuid    not null references designation on delete cascade,
    text           text    not null,
    proper         boolean not null,
    articles       integer not null,
    primary key (designation_id, text)
);
create index name_trigram on name using gin (fold(text) gin_trgm_ops);

create table article_name (
    article_id     uuid    not null references article on delete cascade,
    designation_id uuid    not null,
    text           text    not null,
    proper         boolean not null,
    primary key (article_id, designation_id, text)
);
create index article_name_designation on article_name (designation_id, text);

create table article_entity (
    article_id uuid    not null references article on delete cascade,
    entity_id  uuid    not null references entity on delete cascade deferrable initially deferred,
    claims     integer not null,
    published  date,
    primary key (article_id, entity_id)
);
create index article_entity_entity on article_entity (entity_id, published desc nulls last, article_id);

-- ── derived: facts, statements and the claims that carry them ───────────────────────────────────

create table fact (
    id           uuid primary key,
    kind         text    not null check (kind in ('RELATION', 'EVENT')),
    predicate    text,
    type         text,
    subject_id   uuid,
    object_id    uuid,
    role         text,
    status       text,
    participants jsonb   not null,
    place_id     uuid,
    time         jsonb,
    articles     integer not null default 0,
    publishers   jsonb   not null default '[]',
    origins      jsonb   not null default '[]',
    latest       date
);

create table fact_entity (
    fact_id   uuid not null references fact on delete cascade,
    entity_id uuid not null,
    slot      text not null,
    primary key (entity_id, fact_id, slot)
);
create index fact_entity_fact on fact_entity (fact_id);

create table statement (
    id           uuid primary key,
    speaker_id   uuid,
    speaker      jsonb   not null,
    told_to_id   uuid,
    content      text    not null,
    mode         text    not null,
    polarity     text,
    modality     text,
    chain        jsonb   not null,
    variants     jsonb   not null,
    articles     integer not null default 0,
    publishers   jsonb   not null default '[]',
    origins      jsonb   not null default '[]',
    latest       date
);
create index statement_content on statement using gin (to_tsvector('english', content));
create index statement_latest on statement (latest desc nulls last, id);

create table statement_entity (
    statement_id uuid not null references statement on delete cascade,
    entity_id    uuid not null,
    slot         text not null,
    primary key (entity_id, statement_id, slot)
);
create index statement_entity_statement on statement_entity (statement_id);

create table claim (
    id           uuid primary key,
    article_id   uuid    not null references article on delete cascade,
    kind         text    not null check (kind in ('RELATION', 'EVENT', 'STATEMENT')),
    anchor       uuid,
    fact_id      uuid references fact deferrable initially deferred,
    statement_id uuid references statement deferrable initially deferred,
    position     integer not null,
    origin       text    not null,
    published    date,
    body         jsonb   not null
);
create index claim_article on claim (article_id, position);
create index claim_fact on claim (fact_id);
create index claim_statement on claim (statement_id);
create index claim_anchor on claim (anchor);

-- Which designations a claim rests on, so that a changed identity finds its claims.
create table claim_designation (
    claim_id       uuid not null references claim on delete cascade,
    designation_id uuid not null references designation,
    primary key (designation_id, claim_id)
);
create index claim_designation_claim on claim_designation (claim_id);

-- Claims that share a block may tell of one event or one utterance, all others cannot.
create table claim_block (
    claim_id uuid not null references claim on delete cascade,
    block    text not null,
    primary key (block, claim_id)
);
create index claim_block_claim on claim_block (claim_id);

create table disagreement (
    id    uuid primary key,
    kind  text  not null check (kind in ('CONTRADICTION', 'CHANGE', 'DIVERGENCE', 'QUOTE_DRIFT')),
    slot  text  not null,
    sides jsonb not null
);

create table disagreement_about (
    disagreement_id uuid not null references disagreement on delete cascade,
    target_id       uuid not null,
    primary key (target_id, disagreement_id)
);
create index disagreement_about_disagreement on disagreement_about (disagreement_id);
