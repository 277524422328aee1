-- What the judge found: the passage that made a point, in UTF-16 units of the text, and what to check about it.
alter table mark add column passage_start integer;
alter table mark add column passage_end integer;
alter table mark add column caution varchar(20);
alter table mark add column correction varchar(1000);

-- Who judged an answer, and why it could not be judged as one; empty while only the learner has marked it.
alter table answer add column judged_by varchar(20);
alter table answer add column judge_note varchar(20);

-- Vectors of key points and their phrasings. They depend on nothing but the text that the key is a digest of.
create table point_vector (
  id varchar(64) not null,
  vectors bytea not null,
  constraint pk_point_vector primary key (id)
);
