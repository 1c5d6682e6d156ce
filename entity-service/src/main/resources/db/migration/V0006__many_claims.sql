-- Those in the news have facts with claims without end: lists show the first of them, counts need few of their columns.

drop index claim_fact;
create index claim_fact on claim (fact_id, published, article_id, position, id) include (origin, known);
drop index claim_statement;
create index claim_statement on claim (statement_id, published, article_id, position, id) include (origin, known);
