-- Two clocks: since when something is known, by the days of publication, and when it happened.

-- An article without a date counts from the day it came in.
alter table article add column known date;
update article set known = coalesce(published_at, cast(received_at at time zone 'UTC' as date));
alter table article alter column known set not null;

alter table claim add column known date;
update claim c set known = a.known from article a where a.id = c.article_id;
alter table claim alter column known set not null;
create index claim_known on claim (known);

alter table article_entity add column known date;
update article_entity ae set known = a.known from article a where a.id = ae.article_id;
alter table article_entity alter column known set not null;
create index article_entity_known on article_entity (entity_id, known);

alter table entity add column known_since date;
update entity e set known_since = (select min(ae.known) from article_entity ae where ae.entity_id = e.id);
create index entity_known_since on entity (known_since);

alter table fact
    add column known_since date,
    add column happened_from date,
    add column happened_to date,
    add column origin_count integer not null generated always as (jsonb_array_length(origins)) stored;
update fact f set
    known_since = (select min(c.known) from claim c where c.fact_id = f.id),
    happened_from = case
        when time ->> 'start' ~ '^\d{4}-\d{2}-\d{2}$' then cast(time ->> 'start' as date)
        when time ->> 'start' ~ '^\d{4}-\d{2}$' then cast((time ->> 'start') || '-01' as date)
        when time ->> 'start' ~ '^\d{4}$' then cast((time ->> 'start') || '-01-01' as date) end,
    happened_to = case
        when time ->> 'end' ~ '^\d{4}-\d{2}-\d{2}$' then cast(time ->> 'end' as date)
        when time ->> 'end' ~ '^\d{4}-\d{2}$' then cast(cast((time ->> 'end') || '-01' as date) + interval '1 month - 1 day' as date)
        when time ->> 'end' ~ '^\d{4}$' then cast((time ->> 'end') || '-12-31' as date) end;
create index fact_known_since on fact (known_since);
create index fact_strength on fact (origin_count desc, articles desc, latest desc nulls last, id);

alter table statement
    add column known_since date,
    add column origin_count integer not null generated always as (jsonb_array_length(origins)) stored;
update statement s set known_since = (select min(c.known) from claim c where c.statement_id = s.id);
create index statement_known_since on statement (known_since);

-- The day on which the second side became known.
alter table disagreement add column known_since date;
update disagreement d set known_since = (
    select min(c.known) known
    from jsonb_array_elements(d.sides) with ordinality as side (told, place)
    cross join jsonb_array_elements_text(side.told -> 'claims') as carried (id)
    join claim c on c.id = cast(carried.id as uuid)
    group by side.place order by known offset 1 limit 1);
