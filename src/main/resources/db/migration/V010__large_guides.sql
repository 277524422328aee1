-- Guides of thousands of questions: counting those in use, and finding the few that are not, needs no rows.
create index ix_question_in_use on question (topic_id, retired, id);
drop index ix_question_topic;
create index ix_question_retired on question (retired);
