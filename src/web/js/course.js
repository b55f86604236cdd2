/** Whether what a hash asks for is of the course: all but a stepper and questions that bring their own texts. */
const wantsCourse = (hash) => !/^#?\/(fence|quiz|try)\b/.test(hash);
