-- What people decided. Nothing here is ever changed or derived: a decision is undone by a line of its own.

create table decision (
    id         uuid primary key,
    kind       text        not null check (kind in ('SAME', 'APART', 'REJECT', 'RULE')),
    matter     jsonb       not null,
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null
);
create index decision_time on decision (decided_at desc, id);

create table decision_undone (
    decision_id uuid primary key references decision,
    undone_by   text        not null,
    undone_at   timestamptz not null
);

-- A rejected claim stays with its article and carries nothing.
alter table claim add column rejected boolean not null default false;

create index fact_offices on fact (subject_id) where predicate = 'HOLDS_ROLE';
