-- Who did what. Rows are added and never change: the database refuses everything else.
create table audit_entry (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null,
    who     text        not null,
    action  text        not null,
    subject uuid,
    session text
);
create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_by_who on audit_entry (who, at desc);
create index audit_entry_by_subject on audit_entry (subject, at desc);
-- A session is signed in once, whoever of the replicas sees it first.
create unique index audit_entry_sign_in on audit_entry (session) where action = 'SIGNED_IN';
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: no row of it is ever changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
