-- Whoever denies an event is no origin of it, and "The" plays no part in who an outlet is.

alter table claim add column denies boolean not null default false;
update claim set denies = true where kind = 'EVENT' and body ->> 'status' = 'DENIED';
update article set publisher = regexp_replace(publisher, '^the\s+(?=\S)', '', 'i') where publisher ~* '^the\s+\S';
