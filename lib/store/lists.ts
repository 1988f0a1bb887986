/** Everything that can be done with lists and the creators on them. What the undo of it needs is a Removed. */
export { moveCreators } from './move-creators';
export { allLists, createList, type Renaming, removeList, renameList } from './named-lists';
export { type Removed, restoreRemoved } from './removal';
export { creatorsOn, type Placement, removeCreators, type Saving, saveCreator, savedIn, setNote, unsave } from './saved-creators';
