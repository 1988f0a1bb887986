/** Everything that can be done with lists and the creators on them. What an undo of it needs goes to restoreRemoved. */
export { moveCreators } from './move-creators';
export { allLists, createList, removeList, renameList } from './named-lists';
export { restoreRemoved } from './removal';
export { creatorsOn, removeCreators, saveCreator, savedIn, setNote, unsave } from './saved-creators';
