-- Officials of one name who serve two states are two: a person's designation also carries whose offices the articles give.

alter table designation add column serves jsonb not null default '[]';
