-- A second reader is asked once about each version of an article, and its answer is kept: the same answer gives the same graph.

create table second_answer (
    article_id uuid        not null,
    version    integer     not null,
    reader     text        not null,
    answer     text,
    problem    text,
    attempts   integer     not null,
    due        timestamptz not null,
    primary key (article_id, version),
    foreign key (article_id, version) references article_version on delete cascade
);

-- What it told is its own, and so is a fact that nobody else tells.
alter table claim add column second_reader boolean not null default false;
alter table fact add column second_reader boolean not null default false;
