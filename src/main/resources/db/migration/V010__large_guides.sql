-- Guides of thousands of questions: counting those in use, and finding the few that are not, needs no rows.
create index ix_question_in_use on question (topic_id, retired, id);
drop index ix_question_topic;
create index ix_question_retired on question (retired);

-- How the last review of a card went, which progress and readiness ask of every card.
alter table review_card add column last_grade varchar(20);
update review_card set last_grade = (
  select coalesce(e.chosen, e.rated) from review_log e where e.id = review_card.last_entry);
alter table review_card alter column last_grade set not null;
