-- One name may have several bearers: a person's designation is shared by the articles that say the same of what the person does.

alter table designation
    add column name_id uuid,
    add column callings jsonb not null default '[]',
    add column namesake_anchor uuid;
update designation set name_id = id, namesake_anchor = anchor;
alter table designation
    alter column name_id set not null,
    alter column namesake_anchor set not null;
create index designation_name on designation (name_id);
create index designation_namesake_anchor on designation (namesake_anchor);
