-- Whoever publishes articles is known as an outlet in all others: where those have something from it, it had that first hand.

create table outlet (
    article_id uuid primary key references article on delete cascade,
    key        text not null
);
create index outlet_key on outlet (key);

alter table claim add column doubtful_source text;
create index claim_doubtful_source on claim (doubtful_source) where doubtful_source is not null;
