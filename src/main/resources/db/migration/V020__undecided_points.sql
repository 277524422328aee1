-- How many points of an answer nobody has decided yet. Unlike at_least, it says so of a strong one as well.
alter table answer add column undecided integer default 0 not null;

update answer set undecided = (
  select count(*) from mark
  where mark.answer_id = answer.id and coalesce(mark.learner, mark.assessor, 'UNDECIDED') = 'UNDECIDED'
) where rating is not null;
