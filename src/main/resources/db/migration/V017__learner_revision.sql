-- Rises with everything that the pages show which are kept for a learner.
alter table learner add column revision bigint default 0 not null;
