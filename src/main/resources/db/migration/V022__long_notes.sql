-- Notes of several learners who turn out to be one are joined as often as that happens, and none shall lose a word.
alter table note alter column text set data type varchar(1000000);
